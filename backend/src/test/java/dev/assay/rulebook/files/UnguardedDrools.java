package dev.assay.rulebook.files;

import dev.assay.rulebook.Canary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;

/**
 * A program with the guard off: hands rule files to Drools as they stand and prints how often their code ran. Only for a process of
 * its own. A file that never ends, or ends the program, ends this process; whoever started it goes on with the files that are left.
 */
final class UnguardedDrools {
    private static final int HANGS = 3;
    private static final long SECONDS = 20;

    private UnguardedDrools() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (String argument : arguments) {
            Path file = Path.of(argument);
            System.out.println("begin " + file.getFileName());
            int before = Canary.songs();
            CountDownLatch done = new CountDownLatch(1);
            Thread running = new Thread(() -> {
                try {
                    run(Files.readString(file, StandardCharsets.UTF_8));
                } catch (IOException | RuntimeException | LinkageError refused) {
                    System.out.println("refused " + file.getFileName());
                } finally {
                    done.countDown();
                }
            });
            running.setDaemon(true);
            running.start();
            if (!done.await(SECONDS, TimeUnit.SECONDS)) {
                System.out.println("hangs " + file.getFileName());
                System.out.flush();
                Runtime.getRuntime().halt(HANGS);
            }
            System.out.println("songs " + file.getFileName() + " " + (Canary.songs() - before));
        }
    }

    /** Above the file's own text stands what it needs to be understood by Drools. */
    private static String understood(String text) {
        boolean hasPackage = text.startsWith("package");
        int line = text.indexOf('\n') + 1;
        String facts = RawFacts.class.getName();
        return (hasPackage ? text.substring(0, line) : "package raw;\n")
                + "import " + facts + ".Alternative;\nimport " + facts + ".Case;\n"
                + "import function " + facts + ".flag;\nimport function " + facts + ".knockOut;\n"
                + "import function " + facts + ".penalty;\nimport function " + facts + ".oblige;\n"
                + (hasPackage ? text.substring(line) : text);
    }

    private static void run(String text) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/raw/raw.drl", understood(text));
        services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        var session = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSession();
        session.insert(new RawFacts.Case());
        session.insert(new RawFacts.Alternative());
        session.fireAllRules(10);
        session.dispose();
    }
}
