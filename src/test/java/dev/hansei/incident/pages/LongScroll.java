package dev.hansei.incident.pages;

import com.microsoft.playwright.Page;

/** Scrolls through a room up to its first entry, and watches for tasks that keep the browser from answering. */
final class LongScroll {

    private LongScroll() {}

    /**
     * @param length how many entries there are
     * @return the longest task in milliseconds; tasks below 50 are not told and count as 0
     */
    static long toTheTop(Page page, int length) {
        page.reload();
        page.evaluate("() => { window.longest = 0; new PerformanceObserver(list => list.getEntries()"
                + ".forEach(task => { window.longest = Math.max(window.longest, task.duration); }))"
                + ".observe({ type: 'longtask', buffered: true }); }");
        long deadline = System.nanoTime() + 120_000_000_000L;
        while (((Number) page.evaluate("document.querySelectorAll('#entries > ol > li').length")).intValue() < length
                && System.nanoTime() < deadline) {
            page.mouse().wheel(0, -6_000);
            page.waitForTimeout(30);
        }
        return Math.round(((Number) page.evaluate("window.longest")).doubleValue());
    }
}
