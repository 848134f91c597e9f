package dev.assay.rulebook.files;

import dev.assay.rulebook.Canary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;

/**
 * A program with the guard off: hands a rule file to Drools as it stands and prints how often its code ran. Only for a process of
 * its own.
 */
final class UnguardedDrools {

    private UnguardedDrools() {}

    public static void main(String[] arguments) throws IOException {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/raw/raw.drl", Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8));
        try {
            services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
            var session = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                    .newKieSession();
            session.fireAllRules(10);
            session.dispose();
        } finally {
            System.out.println("songs " + Canary.songs());
        }
    }
}
