import {
  formatDate,
  formatInterval,
  formatMoney,
  formatRank,
  formatShare,
  shortDigest,
} from "./format";
import { listOf, sortingOf, toggled } from "./urlState";

test.each([
  [66, 61, 71, "66 (61–71)"],
  [66, 66, 66, "66"],
  [66.4, 60.6, 71.2, "66 (61–71)"],
])("the interval %d, %d to %d reads %s", (expected, low, high, text) => {
  expect(formatInterval(expected, low, high)).toBe(text);
});

test.each([
  [0.71, "71 %"],
  [0.004, "·"],
  [0.005, "1 %"],
  [0, "0 %"],
])("the share %d reads %s", (share, text) => {
  expect(formatShare(share)).toBe(text);
});

test("a rank shared by two reads 1–2", () => {
  expect(formatRank(1, 2)).toBe("1–2");
  expect(formatRank(3)).toBe("3");
});

test("small prices keep the digits that tell them apart", () => {
  expect(formatMoney(0.0375, "USD")).toBe("$0.0375");
  expect(formatMoney(2.5, "EUR")).toBe("€2.50");
  expect(formatMoney(12300, "EUR")).toBe("€12,300");
});

test("dates are ISO, a partial date stays partial, nonsense is empty", () => {
  expect(formatDate("2026-05")).toBe("2026-05");
  expect(formatDate("2026-05-09")).toBe("2026-05-09");
  expect(formatDate("soon")).toBe("");
});

test("a digest is shortened to its ends", () => {
  expect(shortDigest(`sha256:${"a".repeat(60)}beef`)).toBe("sha256:aaaaaaaa…beef");
});

test("an address with nonsense reads as not set", () => {
  expect(listOf([])).toBeUndefined();
  expect(listOf(["a", "a", null, "b"])).toEqual(["a", "b"]);
  expect(sortingOf("-price", ["price"])).toEqual({ column: "price", descending: true });
  expect(sortingOf("-nothing", ["price"])).toBeUndefined();
  expect(toggled(["a"], "a")).toBeUndefined();
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
});
