package dev.hansei.cli;

import dev.hansei.base.Bilingual;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the application can be seen. */
final class Serving {

    private Serving() {}

    static String sentence() {
        String address =
                "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.port", String.class) + "/";
        return Terminal.said(
                Bilingual.of(address + " で起動しました。Ctrl+C で終了します。", "Serving on " + address + " – stop with Ctrl+C."));
    }
}
