package dev.hansei.cli;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.effectiveness.schedule.AuditSchedules;
import dev.hansei.effectiveness.schedule.Quarter;
import dev.hansei.effectiveness.schedule.Quarters;
import dev.hansei.effectiveness.schedule.ScheduleDraft;
import dev.hansei.intake.Bundles;
import dev.hansei.intake.form.BundleSource;
import dev.hansei.notification.NotificationExport;
import dev.hansei.notification.NotificationExports;
import dev.hansei.report.DocumentKind;
import dev.hansei.report.Edition;
import dev.hansei.report.Reports;
import dev.hansei.report.wording.Languages;
import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the main job on the real record: import, documents, notifications, and the application. */
@Dependent
@Command(
        name = "demo",
        description = "Import the sample and write all its documents to target/demo.",
        mixinStandardHelpOptions = true)
class DemoCommand implements Callable<Integer>, ApplicationCommand {

    private static final String INCIDENT = "INC-2023-0001";
    private static final String FLOW = "FLOW-0001";
    private static final String AUDITOR = "auditor-a";
    private static final List<String> NOTIFICATIONS = List.of("NTF-2023-0001", "NTF-2023-0002", "NTF-2024-0001");

    @Option(names = "--no-serve", description = "End after writing.")
    boolean noServe;

    @Spec
    CommandSpec spec;

    @Inject
    Bundles bundles;

    @Inject
    Reports reports;

    @Inject
    NotificationExports exports;

    @Inject
    AuditSchedules schedules;

    @Inject
    DemoAccounts accounts;

    @Inject
    Clock clock;

    @Override
    public boolean serves() {
        return !noServe;
    }

    @Override
    public Optional<Path> ownData() {
        // A database of its own each time, so that a sample that was edited since is shown as it is now.
        return Optional.of(DemoData.fresh(folder()));
    }

    @Override
    public Integer call() {
        List<BundleSource> sample = BundleFiles.read(List.of(home().resolve("db/sample")));
        say(Terminal.said(bundles.take(sample, Actor.MACHINE, clock.instant()).sentence()));
        for (DocumentKind kind : DocumentKind.values()) {
            for (Languages languages : Languages.values()) {
                Edition edition = reports.latest(kind, INCIDENT, languages);
                write(edition.fileName("pdf"), edition.pdf());
                write(edition.fileName("html"), edition.html().getBytes(StandardCharsets.UTF_8));
            }
        }
        for (String notification : NOTIFICATIONS) {
            NotificationExport export = exports.export(notification, Actor.MACHINE, clock.instant());
            write(notification + ".zip", export.zip());
        }
        if (!noServe) {
            schedule(clock.instant());
            String password = accounts.open(clock.instant());
            say(Terminal.said(
                    Bilingual.of("サインイン名と、その人の記録上のキー：", "Sign-in names, and the key of the person in the records:")));
            DemoAccounts.all().forEach(one -> say("  " + one.handle() + " (" + one.person() + ")"));
            say(Terminal.said(Bilingual.of("パスワードはすべて：", "The password of them all: ")) + password);
            say(Serving.sentence());
            Quarkus.waitForExit();
        }
        return ExitCode.OK;
    }

    /** The sample's flow goes on being audited; two quarters were missed, and are caught up. */
    private void schedule(Instant now) {
        Quarter missed = Quarters.OF_THE_CALENDAR.containing(now).before().before();
        schedules.set(
                new ScheduleDraft(
                        FLOW,
                        INCIDENT,
                        Quarters.OF_THE_CALENDAR.zone(),
                        Quarters.OF_THE_CALENDAR.firstMonth(),
                        missed.first(),
                        AUDITOR,
                        true),
                Actor.MACHINE,
                now);
        schedules.openDue(now);
    }

    /** Where the launcher stands, so that the demonstration works from any folder. */
    private static Path home() {
        String home = System.getenv("HANSEI_HOME");
        return Path.of(home == null ? "" : home).toAbsolutePath();
    }

    private static Path folder() {
        return home().resolve("target/demo");
    }

    private void write(String name, byte[] bytes) {
        Path file = folder().resolve(name);
        Output.write(file, bytes);
        say("  " + file);
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
