package dev.hansei.cli;

import dev.hansei.access.Accounts;
import dev.hansei.access.provider.Provider;
import dev.hansei.base.Bilingual;
import dev.hansei.effectiveness.schedule.AuditSchedules;
import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves the application until it is stopped. */
@Dependent
@Command(
        name = "serve",
        description = "Serve the application on this machine until stopped.",
        mixinStandardHelpOptions = true)
class ServeCommand implements Callable<Integer>, ApplicationCommand {

    private static final String FIRST = "administrator";

    @Spec
    CommandSpec spec;

    @Inject
    Accounts accounts;

    @Inject
    Provider provider;

    @Inject
    AuditSchedules schedules;

    @Inject
    Clock clock;

    @Override
    public boolean serves() {
        return true;
    }

    @Override
    public Integer call() {
        provider.check();
        accounts.openFirst(FIRST, clock.instant())
                .ifPresent(password -> spec.commandLine()
                        .getOut()
                        .println(Terminal.said(Bilingual.of(
                                "最初の管理者 " + FIRST + " を作成しました。ワンタイムパスワード（再表示はできません）：" + password,
                                "The first administrator is " + FIRST + ". Its one-time password, shown only now: "
                                        + password))));
        schedules.openDue(clock.instant());
        spec.commandLine().getOut().println(Serving.sentence());
        Quarkus.waitForExit();
        return ExitCode.OK;
    }
}
