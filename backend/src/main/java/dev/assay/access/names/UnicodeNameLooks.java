package dev.assay.access.names;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.CheckResult;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import com.ibm.icu.text.UnicodeSet;
import dev.assay.access.NameLooks;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Unicode's security mechanisms (UTS 39): the characters recommended for identifiers and those of plain text in ASCII; one script, or
 * Latin with those that are written together with it in Chinese, Japanese and Korean; the skeleton of confusables.
 */
@Singleton
final class UnicodeNameLooks implements NameLooks {
    /** The typographic apostrophe and the middle dot stand in names. */
    private static final UnicodeSet USUAL = new UnicodeSet(SpoofChecker.RECOMMENDED)
            .addAll(' ', '~')
            .add(0x2019)
            .add(0xB7)
            .freeze();

    private static final Pattern REPEATED_MARK = Pattern.compile("(\\p{Mn})\\1");

    private static final int CHECKS = SpoofChecker.RESTRICTION_LEVEL
            | SpoofChecker.INVISIBLE
            | SpoofChecker.MIXED_NUMBERS
            | SpoofChecker.CHAR_LIMIT
            | SpoofChecker.HIDDEN_OVERLAY;

    private final SpoofChecker checker = new SpoofChecker.Builder()
            .setChecks(CHECKS)
            .setAllowedChars(USUAL)
            .setRestrictionLevel(RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();
    private final SpoofChecker alike =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    @Override
    public Optional<String> refusal(String written) {
        CheckResult found = new CheckResult();
        if (!checker.failsChecks(written, found) && !repeatsMark(written)) {
            return Optional.empty();
        }
        return Optional.of(unusual(written)
                .or(() -> mixed(written))
                .orElse("The name holds marks or digits that cannot be told from others by their looks."));
    }

    /**
     * Names are alike whatever the case of either, so the skeleton's own case is folded; what then looks like something else again is
     * told by asking a second time.
     */
    @Override
    public String skeleton(String written) {
        String first = alike.getSkeleton(written).toLowerCase(Locale.ROOT);
        String skeleton = alike.getSkeleton(first).toLowerCase(Locale.ROOT);
        return skeleton.length() <= LONGEST_SKELETON ? skeleton : skeleton.substring(0, LONGEST_SKELETON);
    }

    /** A mark twice over one letter is seen once. */
    private static boolean repeatsMark(String written) {
        return REPEATED_MARK
                .matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .find();
    }

    private static Optional<String> unusual(String written) {
        return written.codePoints()
                .filter(codePoint -> !USUAL.contains(codePoint))
                .mapToObj(codePoint -> String.format(
                        Locale.ROOT,
                        "The name contains the character U+%04X, which is not one that names are written with.",
                        codePoint))
                .findFirst();
    }

    private static Optional<String> mixed(String written) {
        String scripts = written.codePoints()
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .distinct()
                .mapToObj(UScript::getName)
                .collect(Collectors.joining(" and "));
        return scripts.contains(" and ")
                ? Optional.of("The name mixes the scripts " + scripts + ", so that it may look like another one.")
                : Optional.empty();
    }
}
