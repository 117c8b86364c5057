package dev.hansei.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** How somebody looks at pages. */
public record View(String language, ColorScheme theme, int width, int height, boolean scripted) {

    public static final View JA = new View("ja", ColorScheme.LIGHT, 1280, 800, true);
    public static final View EN = new View("en", ColorScheme.LIGHT, 1280, 800, true);

    public static View in(String language) {
        return language.equals("ja") ? JA : EN;
    }

    public View dark() {
        return new View(language, ColorScheme.DARK, width, height, scripted);
    }

    public View onPhone() {
        return new View(language, theme, 360, 740, scripted);
    }

    /** In a browser that runs no scripts. */
    public View unscripted() {
        return new View(language, theme, width, height, false);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Asia/Tokyo")
                .setColorScheme(theme)
                .setJavaScriptEnabled(scripted)
                .setViewportSize(width, height);
    }
}
