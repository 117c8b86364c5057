package dev.hansei.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** How somebody looks at pages. */
public record View(String language, ColorScheme theme, int width, int height) {

    public static final View JA = new View("ja", ColorScheme.LIGHT, 1280, 800);
    public static final View EN = new View("en", ColorScheme.LIGHT, 1280, 800);

    public static View in(String language) {
        return language.equals("ja") ? JA : EN;
    }

    public View dark() {
        return new View(language, ColorScheme.DARK, width, height);
    }

    public View onPhone() {
        return new View(language, theme, 360, 740);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale(language)
                .setTimezoneId("Asia/Tokyo")
                .setColorScheme(theme)
                .setViewportSize(width, height);
    }
}
