package dev.assay.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Token limits of one entry. Zero means not stated; a fraction, a negative or an absurd limit is a doubt. */
public final class TokenLimits {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

    private final SortedMap<String, Long> byAttribute = new TreeMap<>();
    private final List<String> doubts = new ArrayList<>();

    public void add(String attribute, String written) {
        try {
            BigDecimal number = new BigDecimal(written.length() > 40 ? "" : written.trim());
            if (number.signum() < 0 || number.compareTo(LARGEST) > 0) {
                doubts.add(attribute + " cannot be: " + shortened(written));
            } else if (number.signum() > 0) {
                byAttribute.put(attribute, number.longValueExact());
            }
        } catch (NumberFormatException e) {
            doubts.add(attribute + " is no number: `" + shortened(written) + "`");
        } catch (ArithmeticException e) {
            doubts.add(attribute + " is no whole number: " + shortened(written));
        }
    }

    public SortedMap<String, Long> byAttribute() {
        return Collections.unmodifiableSortedMap(byAttribute);
    }

    /** What was wrong with single limits, and whether more can be written than the context holds. */
    public List<String> doubts() {
        List<String> all = new ArrayList<>(doubts);
        Long context = byAttribute.get("contextTokens");
        Long output = byAttribute.get("maxOutputTokens");
        if (context != null && output != null && output > context) {
            all.add("the output limit of " + output + " tokens is above the context of " + context);
        }
        return all;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
