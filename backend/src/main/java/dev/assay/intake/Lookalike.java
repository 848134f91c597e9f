package dev.assay.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a model's name without route, region, developer prefix and version suffix. Names that look alike are
 * compared to find suspicious prices; they are never joined for it.
 */
final class Lookalike {
    private static final Pattern REGION = Pattern.compile("^(us|eu|apac|us-gov|jp|au|global)\\.(?=[a-z0-9-]+\\.)");
    private static final Pattern DEVELOPER = Pattern.compile("^[a-z][a-z0-9-]*\\.(?=[a-z])");
    private static final Pattern REVISION = Pattern.compile("(-v\\d+)?[-:]\\d+$|-v\\d+$|-maas$|-free$");
    private static final Pattern VERSION = Pattern.compile("-v\\d+$");
    private static final String MAAS = "-maas";

    private Lookalike() {}

    static String of(String modelId) {
        String name = modelId.toLowerCase(Locale.ROOT);
        name = name.substring(name.lastIndexOf('/') + 1);
        name = REGION.matcher(name).replaceFirst("");
        name = DEVELOPER.matcher(name).replaceFirst("");
        if (name.endsWith("-v1-0") || name.endsWith("-v2-0") || name.endsWith("-1-0") || name.contains(":")) {
            name = REVISION.matcher(name).replaceFirst("");
            name = VERSION.matcher(name).replaceFirst("");
        }
        return name.endsWith(MAAS) ? name.substring(0, name.length() - MAAS.length()) : name;
    }
}
