// Server-sent events: "someone else changed this", progress of a job. Reconnects by itself, ever more slowly.
import { useEffect, useRef, useState } from "react";

export type Connection = "connecting" | "open" | "lost";

/** `handlers` by event name; they may change on every render. An empty address listens to nothing. */
export function useServerEvents(
  address: string,
  handlers: Readonly<Record<string, (data: unknown) => void>>,
): Connection {
  const [connection, setConnection] = useState<Connection>("connecting");
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const names = Object.keys(handlers).sort().join(" ");

  useEffect(() => {
    if (address === "") return;
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let attempt = 0;

    const connect = () => {
      source = new EventSource(address, { withCredentials: true });
      source.onopen = () => {
        attempt = 0;
        setConnection("open");
      };
      source.onerror = () => {
        setConnection("lost");
        // While it is not closed the browser itself tries again.
        if (source?.readyState === EventSource.CLOSED) {
          again = setTimeout(connect, Math.min(30_000, 1000 * 2 ** attempt));
          attempt += 1;
        }
      };
      for (const name of names.split(" ")) {
        source.addEventListener(name, (event) => latest.current[name]?.(parse(event.data)));
      }
    };
    connect();
    return () => {
      clearTimeout(again);
      source?.close();
    };
  }, [address, names]);

  return connection;
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}
