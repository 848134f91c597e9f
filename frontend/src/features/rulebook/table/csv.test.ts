import {
  cellAt,
  readBlock,
  readTable,
  type Table,
  valueAt,
  withCells,
  withoutRow,
  withRow,
} from "./csv";

const text = 'id;title;text\r\na;"One; two" ;x\r\nb ; odd  spaces;"say ""no"""\r\n';
const table = (of: string): Table => {
  const found = readTable(of);
  if (!found) throw new Error("The text is no table.");
  return found;
};

test("a table is read with the values of quoted cells and their places", () => {
  const plain = table('id;text\na;"two\nlines"\nb;"say ""no"""\n');
  expect(plain.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ["a", "two\nlines"],
    ["b", 'say "no"'],
  ]);
  expect(plain.rows[1]?.cells[1]).toMatchObject({ line: 4, column: 3 });
  expect(cellAt(plain, 3, 2)).toEqual({ row: 0, column: 1 });
  expect(cellAt(plain, 4, 9)).toEqual({ row: 1, column: 1 });
  expect(cellAt(plain, 1, 4)).toEqual({ row: -1, column: 1 });
  expect(readTable('id;text\na;"never closed\n')).toBeUndefined();
});

test("a changed cell leaves every other byte as it was, line ends and odd spaces included", () => {
  const odd = table(text.replace('" ;', '";'));
  const changed = withCells(odd, [{ row: 0, column: 2, value: "y;z" }]);
  expect(changed).toBe(odd.text.replace(";x\r\n", ';"y;z"\r\n'));
  expect(withCells(odd, [{ row: 1, column: 1, value: valueAt(odd, 1, 1) }])).toBe(odd.text);
});

test("rows are added, duplicated and deleted without touching the others", () => {
  const three = table("id,title\na,A\nb,B");
  expect(withRow(three, 1)).toBe("id,title\na,A\nb,B\n,");
  expect(withRow(three, 0, ["a", "A, again"])).toBe('id,title\na,A\na,"A, again"\nb,B');
  expect(withoutRow(three, 0)).toBe("id,title\nb,B");
  expect(withRow(table("id,title\n"), -1, ["a", "A"])).toBe("id,title\na,A\n");
});

test("a block pasted beyond the last row makes rows, and a short row is filled up", () => {
  const short = table("id;title;text\na\n");
  const block = [
    { row: 0, column: 1, value: "A" },
    { row: 1, column: 0, value: "b" },
    { row: 1, column: 2, value: "B" },
  ];
  expect(withCells(short, block)).toBe("id;title;text\na;A;\nb;;B\n");
});

test("the clipboard of a spreadsheet program is read with its quotation marks and line ends", () => {
  expect(readBlock('a\t"two\nlines"\r\n"say ""no"""\t5" disk\r\n')).toEqual([
    ["a", "two\nlines"],
    ['say "no"', '5" disk'],
  ]);
});
