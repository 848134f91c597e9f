// One file to the server as a form sends it, with how far it is. The platform's fetch tells nothing of a body on its way, so this
// is the one place that uses XMLHttpRequest.
import { writingHeaders } from "./client";
import { ProblemError, problemOf } from "./problem";

/** @param onSent told the share that was sent, 0 to 1; once it is 1 the server reads */
export function upload<T>(path: string, file: File, onSent: (share: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const refuse = (status: number, body: unknown) => {
      const detail = "Check the connection; the file was not taken.";
      reject(new ProblemError(problemOf(status, status === 0 ? { detail } : body)));
    };
    const request = new XMLHttpRequest();
    request.open("POST", path);
    for (const [name, value] of Object.entries(writingHeaders())) {
      request.setRequestHeader(name, value);
    }
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      if (total > 0) onSent(loaded / total);
    });
    request.addEventListener("error", () => refuse(0, undefined));
    request.addEventListener("load", () => {
      const body = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as T);
      else refuse(request.status, body);
    });
    const form = new FormData();
    form.append("file", file, file.name);
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's page rather than the server's answer: the status alone makes the problem.
    return undefined;
  }
}
