import { type DateRange, dayOf, readDate } from "./date";

const value = (text: string, range?: DateRange) => {
  const reading = readDate(text, range);
  return reading.kind === "read" ? reading.value : reading.message;
};

describe("a date as typed", () => {
  test.each(["2026-05-09", "1990-01-01", "2100-12-31", "2024-02-29"])("%s is that day", (text) => {
    expect(value(text)).toBe(text);
    expect(value(` ${text} `)).toBe(text);
  });

  test("every beginning of a day is refused as unfinished", () => {
    const whole = "2026-05-09";
    for (let length = 1; length < whole.length; length++) {
      expect(value(whole.slice(0, length))).toContain("unfinished");
    }
  });

  test.each([
    ["2026-13-01", "There is no month 13: write 01 to 12."],
    ["2026-00-01", "There is no month 00: write 01 to 12."],
    ["2026-02-30", "2026-02 has the days 01 to 28; 30 is none of them."],
    ["2023-02-29", "2023-02 has the days 01 to 28; 29 is none of them."],
    ["2026-05-00", "2026-05 has the days 01 to 31; 00 is none of them."],
    ["0002-01-01", "Write a day from 1990-01-01 to 2100-12-31."],
    ["2101-01-01", "Write a day from 1990-01-01 to 2100-12-31."],
    ["09.05.2026", "“09.05.2026” is not how a date is written here. Write 2026-05-09"],
    ["9.5.26", "“9.5.26” is not how a date is written here. Write 2026-05-09"],
    ["5/9/26", "“5/9/26” can be read as 2026-09-05 or as 2026-05-09. Write the one you mean."],
    ["13/5/2026", "“13/5/2026” is not how a date is written here. Write 2026-05-13"],
    ["5/5/2026", "“5/5/2026” is not how a date is written here. Write 2026-05-05"],
    ["2026/05/09", "“2026/05/09” is not how a date is written here. Write 2026-05-09"],
    ["20260509", "“20260509” is not how a date is written here. Write 2026-05-09"],
    ["2026-5-9", "“2026-5-9” is not how a date is written here. Write 2026-05-09"],
    ["9 May 2026", "“9 May 2026” is not a date. Write year-month-day, such as 2026-05-09."],
    ["31.02.2026", "“31.02.2026” is not a date. Write year-month-day, such as 2026-05-09."],
    ["tomorrow", "“tomorrow” is not a date. Write year-month-day, such as 2026-05-09."],
  ])("“%s” is refused, with what would be right", (text, message) => {
    expect(value(text)).toBe(message);
  });

  test("a field may ask for a nearer range", () => {
    const range = { least: "2026-01-01", most: "2026-06-30" };
    expect(value("2025-12-31", range)).toBe("Write a day from 2026-01-01 to 2026-06-30.");
    expect(value("2026-07-01", range)).toBe("Write a day from 2026-01-01 to 2026-06-30.");
    expect(value("2026-06-30", range)).toBe("2026-06-30");
  });

  test("where no more may be known, a month or a year is whole", () => {
    const range: DateRange = { precision: "month or year" };
    expect([value("2026", range), value("2026-05", range), value("2026-05-09", range)]).toEqual([
      "2026",
      "2026-05",
      "2026-05-09",
    ]);
    expect(value("202", range)).toBe("“202” is unfinished. Write 2026-05-09, 2026-05 or 2026.");
    expect(value("2026-13", range)).toBe("There is no month 13: write 01 to 12.");
    expect(value("1989", range)).toBe("Write a day from 1990-01-01 to 2100-12-31.");
  });

  test("an address that holds no day holds none", () => {
    expect([dayOf("2026-05-09"), dayOf("2"), dayOf("2026"), dayOf(undefined)]).toEqual([
      "2026-05-09",
      undefined,
      undefined,
      undefined,
    ]);
  });
});
