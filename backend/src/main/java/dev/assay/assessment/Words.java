package dev.assay.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers in sentences, printed the same on every Java version. */
public final class Words {

    private static final MathContext DIGITS = new MathContext(12);

    private Words() {}

    public static String number(double value) {
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** To three significant digits, or whole where it is larger. */
    public static String rounded(double value) {
        BigDecimal exact = new BigDecimal(value);
        int decimals = Math.max(0, 3 - (exact.precision() - exact.scale()));
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    public static String money(BigDecimal amount, String currency) {
        return amount.setScale(2, RoundingMode.HALF_EVEN).toPlainString() + " " + currency;
    }
}
