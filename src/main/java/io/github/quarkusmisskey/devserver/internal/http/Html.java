package io.github.quarkusmisskey.devserver.internal.http;

/** The frame of the demo server's pages. */
public final class Html {

    private static final String STYLE = """
            :root { color-scheme: light dark; --bg: #f4f6f2; --card: #fff; --fg: #1d221b; --dim: #5a6356; --accent: #4a6b00;
              --on-accent: #fff; }
            @media (prefers-color-scheme: dark) { :root { --bg: #171a15; --card: #22261f; --fg: #e8ece4; --dim: #a5aea0;
              --accent: #b4e900; --on-accent: #1d221b; } }
            * { box-sizing: border-box; }
            body { margin: 0; background: var(--bg); color: var(--fg); font: 1rem/1.5 system-ui, sans-serif; }
            main { max-width: 32rem; margin: 4vh auto; padding: 1.5rem; background: var(--card); border-radius: .75rem; }
            h1 { margin-top: 0; font-size: 1.4rem; }
            fieldset { border: 0; padding: 0; margin: 1rem 0; }
            legend { font-weight: 600; }
            fieldset label { display: block; padding: .25rem 0; }
            img { width: 3rem; height: 3rem; border-radius: .5rem; }
            button { font: inherit; padding: .5rem 1.5rem; border-radius: 2rem; border: 1px solid var(--dim);
              background: transparent; color: inherit; cursor: pointer; }
            button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
            button:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
            .dim { color: var(--dim); }
            """;

    private Html() {}

    public static String page(String title, String content) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
                + escape(title) + "</title><style>" + STYLE + "</style></head><body><main>" + content
                + "</main></body></html>";
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
