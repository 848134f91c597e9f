import { merge } from "./merge";

const table = "id;since;text\na;;One.\nb;;Two.\nc;;Three.\n";

test("different cells of one rule are merged, rows and line ends of theirs are kept", () => {
  const mine = table.replace("a;;One.", "a;2026-01-01;One.");
  const theirs = table.replace("One.", '"One; more."').replace("Three.", "Drei.");
  expect(merge("x/t.csv", table, mine, theirs)).toEqual({
    text: 'id;since;text\na;2026-01-01;"One; more."\nb;;Two.\nc;;Drei.\n',
    conflicts: [],
  });
});

test("rules added on both sides are both there, and one deleted by me goes if they left it alone", () => {
  const mine = `${table.replace("b;;Two.\n", "")}m;;Mine.\n`;
  const theirs = `${table}t;;Theirs.\n`;
  expect(merge("x/t.csv", table, mine, theirs)).toEqual({
    text: "id;since;text\na;;One.\nc;;Three.\nt;;Theirs.\nm;;Mine.\n",
    conflicts: [],
  });
});

test("a cell that both changed keeps mine and names theirs, and what they deleted but I changed stays", () => {
  const mine = table.replace("One.", "Mine.").replace("Two.", "Zwei.");
  const theirs = table.replace("One.", "Theirs.").replace("b;;Two.\n", "");
  const { text, conflicts } = merge("x/t.csv", table, mine, theirs);
  expect(text).toBe("id;since;text\na;;Mine.\nc;;Three.\nb;;Zwei.\n");
  expect(conflicts).toEqual([
    { place: "a · text", mine: "Mine.", theirs: "Theirs." },
    { place: "b", mine: "b ·  · Zwei.", theirs: "" },
  ]);
});

test("a rule I deleted and they changed stays and is named", () => {
  const mine = table.replace("b;;Two.\n", "");
  const theirs = table.replace("Two.", "Zwei.");
  const { text, conflicts } = merge("x/t.csv", table, mine, theirs);
  expect(text).toBe(theirs);
  expect(conflicts).toEqual([{ place: "b", mine: "", theirs: "b ·  · Zwei." }]);
});

const cases = "cases:\n  - one\n  - two\n  - three\n";

test("texts are merged by lines; cases added at one place are both kept", () => {
  const mine = `${cases.replace("one", "eins")}  - mine\n`;
  const theirs = `${cases.replace("three", "drei")}`;
  expect(merge("x/t.cases.yaml", cases, mine, theirs)).toMatchObject({
    text: "cases:\n  - eins\n  - two\n  - drei\n  - mine\n",
  });
  const both = merge("x/t.cases.yaml", cases, `${cases}  - mine\n`, `${cases}  - theirs\n`);
  expect(both.text).toContain("  - theirs\n  - mine\n");
  expect(both.conflicts).toEqual([]);
});

test("lines that both changed keep mine and name theirs", () => {
  const mine = cases.replace("two", "zwei");
  const theirs = cases.replace("two", "deux");
  expect(merge("x/t.drl", cases, mine, theirs)).toEqual({
    text: mine,
    conflicts: [{ place: "3–3", mine: "  - zwei", theirs: "  - deux" }],
  });
});

test("whatever two sides did to a text, every line of either is in the merged text or named", () => {
  let seed = 7;
  const random = (most: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % most;
  };
  for (let round = 0; round < 300; round++) {
    const base = Array.from({ length: 8 }, (_, line) => `line ${line}`);
    const edited = (name: string) => {
      const lines = [...base];
      for (let i = 0; i < 3; i++) {
        const at = random(lines.length + 1);
        lines.splice(at, random(2), `${name} ${i}`);
      }
      return lines;
    };
    const [mine, theirs] = [edited("mine"), edited("theirs")];
    const { text, conflicts } = merge("x.drl", base.join("\n"), mine.join("\n"), theirs.join("\n"));
    const kept = [text, ...conflicts.map((each) => each.theirs)].join("\n").split("\n");
    for (const line of [...mine, ...theirs].filter((each) => !each.startsWith("line"))) {
      expect(kept).toContain(line);
    }
  }
});
