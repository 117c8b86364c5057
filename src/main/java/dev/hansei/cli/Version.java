package dev.hansei.cli;

import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine;

/** Which Hansei this is. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        String number = ConfigProvider.getConfig()
                .getOptionalValue("quarkus.application.version", String.class)
                .orElse("?");
        return new String[] {"Hansei " + number};
    }
}
