package dev.assay.intake;

import dev.assay.catalog.Tariff.Component;
import dev.assay.catalog.Tariff.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Collects the price lines of one entry, with what could not be taken. A zero price is left out, since a file that says zero
 * may mean unknown, included in a subscription or free; only where the file marks the entry free is it taken as free.
 */
public final class PriceLines {
    private static final int LONGEST_NUMBER = 40;

    private record Place(long above, Component component) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byTier = Long.compare(above, other.above);
            return byTier != 0 ? byTier : component.compareTo(other.component);
        }
    }

    private final boolean markedFree;
    private final Map<Place, Line> lines = new TreeMap<>();
    private final List<String> doubts = new ArrayList<>();
    private boolean zeroSeen;

    public PriceLines(boolean markedFree) {
        this.markedFree = markedFree;
    }

    /**
     * Adds one price.
     *
     * @param written the number as the file writes it
     * @param times by what it must be multiplied to be a price per million tokens
     */
    public void add(String key, Component component, long above, String written, BigDecimal times) {
        BigDecimal price;
        try {
            price = bounded(written).multiply(times).stripTrailingZeros();
        } catch (NumberFormatException e) {
            doubts.add(key + " is no usable number: `" + shortened(written) + "`");
            return;
        }
        if (price.scale() < 0) {
            price = price.setScale(0);
        }
        if (price.signum() < 0) {
            doubts.add(key + " is negative: " + shortened(written));
        } else if (price.signum() == 0) {
            zeroSeen = true;
            if (markedFree) {
                lines.put(new Place(above, component), new Line(component, above, BigDecimal.ZERO, true));
            }
        } else {
            lines.putIfAbsent(new Place(above, component), new Line(component, above, price, false));
        }
    }

    /** The lines by tier, then component; empty where nothing is priced. */
    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    public List<String> doubts() {
        return List.copyOf(doubts);
    }

    public boolean zeroSeen() {
        return zeroSeen;
    }

    private static BigDecimal bounded(String written) {
        String text = written.trim();
        if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
            throw new NumberFormatException(shortened(text));
        }
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            throw new NumberFormatException(shortened(text));
        }
        return number;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NUMBER ? text : text.substring(0, LONGEST_NUMBER) + "…";
    }
}
