import { given, plain, shifted, wholeOr } from "./decimal";
import { type NumberKind, type NumberRange, readNumber, writtenNumber } from "./number";

const number: NumberRange = { kind: "number" };
const whole: NumberRange = { kind: "whole" };
const percent: NumberRange = { kind: "percent", least: 0, most: 1 };

const value = (text: string, range = number) => {
  const reading = readNumber(text, range);
  return reading.kind === "read" ? reading.value : reading.message;
};

describe("a number as typed", () => {
  test.each([
    ["0", 0],
    ["7", 7],
    ["250000", 250000],
    ["0.4", 0.4],
    ["12.5", 12.5],
    ["2.50", 2.5],
    ["250000.50", 250000.5],
    ["1234.567", 1234.567],
    ["1.2340", 1.234],
    ["0.125", 0.125],
    ["-3", -3],
    ["\u22123", -3],
    ["-0", 0],
    ["12 345.6", 12345.6],
    ["1 234.567", 1234.567],
    ["1\u00a0200\u00a0000", 1200000],
    ["1\u202f200\u202f000", 1200000],
    ["1\u2009200\u2009000", 1200000],
    ["12'345.6", 12345.6],
    ["12\u2019345", 12345],
    ["  12 ", 12],
  ])("“%s” is %d", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each([
    ["1.234", "“1.234” can be read as 1234 or as 1.2340. Write the one you mean."],
    ["250.000", "“250.000” can be read as 250000 or as 250. Write the one you mean."],
    ["1,234", "“1,234” can be read as 1234 or as 1.2340. Write the one you mean."],
    ["-1,234", "“-1,234” can be read as -1234 or as -1.2340. Write the one you mean."],
    ["1,5", "Write 1.5: a point for decimals, and no comma."],
    ["12,5", "Write 12.5: a point for decimals, and no comma."],
    ["0,125", "Write 0.125: a point for decimals, and no comma."],
    ["1.234,5", "Write 1234.5: a point for decimals, and no comma."],
    ["1,234.5", "Write 1234.5: a point for decimals, and no comma."],
    ["250.000,50", "Write 250000.5: a point for decimals, and no comma."],
    ["1 234,5", "Write 1234.5: a point for decimals, and no comma."],
    ["1.234.567", "Write 1234567: a point stands before decimals only."],
    ["1,234,567", "Write 1234567: a point for decimals, and no comma."],
    ["12.", "“12.” is unfinished. Write 12, or the decimals behind the point."],
    ["12,", "“12,” is unfinished. Write 12, or the decimals behind the point."],
    [".5", "“.5” has no digit before the point. Write 0.5"],
    ["-", "“-” is unfinished. Write the whole number, such as 12345.6"],
    [".", "“.” is unfinished. Write the whole number, such as 12345.6"],
    ["1e", "“1e” is unfinished. Write the whole number, such as 12345.6"],
    ["1e6", "Write the number in full: 1000000"],
    ["1.5E-3", "Write the number in full: 0.0015"],
    ["12.5k", "Write the number in full: 12500"],
    ["3M", "Write the number in full and in the unit of the field, without “M”."],
    ["€ 250", "Write 250, without “€”."],
    ["1,234 €", "“1,234” can be read as 1234 or as 1.2340. Write the one you mean."],
    ["30 %", "This field is not in per cent. Write the number without “%”."],
    ["+5", "Write 5"],
    ["007", "Write 7"],
    ["-00.5", "Write -0.5"],
    [
      "12 5",
      "“12 5” is not one number. Thousands may stand apart in whole groups of three: 12 345.6",
    ],
    [
      "1 234'567",
      "“1 234'567” is not one number. Thousands may stand apart in whole groups of three: 12 345.6",
    ],
    ["abc", "“abc” is not a number. Write digits, and a point for decimals: 12345.6"],
    ["1/2", "“1/2” is not a number. Write digits, and a point for decimals: 12345.6"],
    ["\u0663", "“\u0663” is not a number. Write digits, and a point for decimals: 12345.6"],
    ["0x10", "“0x10” is not a number. Write digits, and a point for decimals: 12345.6"],
    ["Infinity", "“Infinity” is not a number. Write digits, and a point for decimals: 12345.6"],
    ["9007199254740993", "That has more digits than can be kept. The nearest is 9007199254740992."],
    [`1${"0".repeat(400)}`, "That number is too large to be kept."],
  ])("“%s” is refused, with what would be right", (text, message) => {
    expect(value(text)).toBe(message);
  });

  test("a whole number has no decimals, and no point between its thousands", () => {
    expect(value("12.5", whole)).toBe("Write a whole number, without decimals.");
    expect(value("12,5", whole)).toBe("Write a whole number, without decimals.");
    expect(value("12.0", whole)).toBe(12);
    expect(value("1.234", whole)).toBe(
      "“1.234” can be read as 1234 or as 1 and a fraction. If you mean 1234, write it so.",
    );
  });

  test.each([
    ["0.4", 0.004],
    ["12.5", 0.125],
    ["56", 0.56],
    ["100", 1],
    ["0.07", 0.0007],
  ])("%s % is kept exactly, as %d", (text, share) => {
    expect(value(text, percent)).toBe(share);
  });

  test("the sign of per cent is left out", () => {
    expect(value("30 %", percent)).toBe("Write 30, without “%”.");
  });

  test.each([
    ["100.1", percent, "Write a number from 0 to 100."],
    ["-1", percent, "Write a number from 0 to 100."],
    ["241", { kind: "whole", least: 1, most: 240 }, "Write a number from 1 to 240."],
    ["0", { kind: "whole", least: 1, most: 240 }, "Write a number from 1 to 240."],
    ["0", { kind: "number", least: 0, isAbove: true }, "Write a number above 0."],
    [
      "0",
      { kind: "number", least: 0, isAbove: true, most: 744 },
      "Write a number above 0 and at most 744.",
    ],
    ["-0.1", { kind: "number", least: 0 }, "Write a number of at least 0."],
    ["6", { kind: "number", most: 5 }, "Write a number of at most 5."],
  ] as const)("%s is out of range and refused, never brought into it", (text, range, message) => {
    expect(value(text, range)).toBe(message);
  });

  test("the ends of a range belong to it", () => {
    expect(value("1", { kind: "whole", least: 1, most: 240 })).toBe(1);
    expect(value("240", { kind: "whole", least: 1, most: 240 })).toBe(240);
  });
});

/** Numbers of all sizes, the same on each run. */
function* samples(count: number): Generator<number> {
  let state = 20260509;
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  for (let i = 0; i < count; i++) {
    const size = 10 ** Math.floor(next() * 24 - 8);
    const digits = Math.floor(next() * 10);
    const drawn = (next() - 0.5) * 2 * size;
    yield i % 2 === 0 ? drawn : Number(drawn.toFixed(digits));
  }
}

const awkward = [
  0,
  0.1 + 0.2,
  1.125,
  999.999,
  -1.001,
  0.56 * 100,
  5e-324,
  1.7976931348623157e308,
  1e21,
  1e-7,
  2 ** 53,
];

describe("a number in a field", () => {
  test.each(["number", "percent"] satisfies NumberKind[])("is read back as the same %s", (kind) => {
    const known = kind === "percent" ? awkward.filter((each) => Math.abs(each) < 1e300) : awkward;
    for (const sample of [...known, ...samples(20_000)]) {
      const text = writtenNumber(sample, kind);
      const reading = readNumber(text, { kind });
      expect([text, reading]).toEqual([text, { kind: "read", value: sample === 0 ? 0 : sample }]);
    }
  });

  test("means the same to a reader who takes the point for thousands, or is not taken", () => {
    // Whatever is accepted and holds a single point before three digits has more than three digits before it, or a zero.
    for (const sample of samples(20_000)) {
      const text = writtenNumber(Number(sample.toFixed(3)), "number");
      if (/\.\d{3}$/.test(text)) expect(text).toMatch(/^-?(0|\d{4,})\.\d{3}$/);
    }
  });

  test.each([
    [1200000, "number", "1200000"],
    [1234, "number", "1234"],
    [12345.6789, "number", "12345.6789"],
    [-12345, "whole", "-12345"],
    [1.125, "number", "1.1250"],
    [0.004, "percent", "0.4"],
    [Number.NaN, "number", ""],
  ] as const)("%d as %s stands there as “%s”", (held, kind, text) => {
    expect(writtenNumber(held, kind)).toBe(text);
  });
});

describe("a decimal as text", () => {
  test.each([
    ["12.5", 2, "1250"],
    ["1250", -2, "12.5"],
    ["0.4", -2, "0.004"],
    ["-0.004", 2, "-0.4"],
    ["0", 2, "0"],
    ["-0", 0, "0"],
    ["5", -3, "0.005"],
    ["007.50", 0, "7.5"],
  ])("%s moved by %d places is %s", (decimal, places, expected) => {
    expect(shifted(decimal, places)).toBe(expected);
  });

  test("is written in full", () => {
    expect(plain(1e21)).toBe("1000000000000000000000");
    expect(plain(-1.5e-7)).toBe("-0.00000015");
    expect(plain(Number.POSITIVE_INFINITY)).toBe("");
  });

  test("that the server gives, or an address, is read as it stands", () => {
    expect(given("0.025")).toBe(0.025);
    expect(given(undefined)).toBeNaN();
    expect(given("")).toBeNaN();
    expect([wholeOr("12", 0), wholeOr("1.5", 0), wholeOr("-1", 0), wholeOr(undefined, 1)]).toEqual([
      12, 0, 0, 1,
    ]);
  });
});
