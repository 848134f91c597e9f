package dev.assay.rulebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where the rules folder stands in its repository, so that a code host finds the lines that SARIF names. */
final class SarifRoot {
    private SarifRoot() {}

    /**
     * The path of the rules folder from the root, with forward slashes, ending in one unless it is empty.
     *
     * @param named the root; without it the folder that holds the repository, else the one in which the command runs, else the rules
     *     folder itself
     */
    static String of(CommandLine command, Optional<Path> named, Path rules) {
        Path folder = rules.toAbsolutePath().normalize();
        Path root = named.map(path -> path.toAbsolutePath().normalize()).orElseGet(() -> around(folder));
        if (!folder.startsWith(root)) {
            throw new ParameterException(
                    command,
                    "The rules folder " + rules + " is not below " + named.orElse(root) + ". Name a folder above it.");
        }
        String path = root.relativize(folder).toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }

    private static Path around(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve(".git"))) {
                return each;
            }
        }
        Path here = Path.of("").toAbsolutePath().normalize();
        return folder.startsWith(here) ? here : folder;
    }
}
