package io.github.quarkusmisskey.mfm;

/** A run of inline markup, up to its closing mark. */
enum Run {
    BIG("***", Token.Kind.BIG),
    BOLD_ASTERISKS("**", Token.Kind.BOLD_ASTERISKS),
    BOLD_TAG("</b>", Token.Kind.BOLD_TAG),
    ITALIC_TAG("</i>", Token.Kind.ITALIC_TAG),
    SMALL("</small>", Token.Kind.SMALL),
    STRIKE_TAG("</s>", Token.Kind.STRIKE_TAG),
    STRIKE_WAVE("~~", Token.Kind.STRIKE_WAVE),
    FN("]", Token.Kind.FN),
    LABEL("]", Token.Kind.LINK),
    CENTER("</center>", Token.Kind.CENTER);

    final String close;
    final Token.Kind kind;

    Run(String close, Token.Kind kind) {
        this.close = close;
        this.kind = kind;
    }

    /** Whether the run ends here, because it is closed or cannot continue. */
    boolean stops(Source source, int at) {
        return switch (this) {
            case STRIKE_WAVE, LABEL -> source.startsWith(close, at) || source.lineBreak(at) > 0;
            case CENTER -> source.startsWith(close, at + source.lineBreak(at));
            default -> source.startsWith(close, at);
        };
    }
}
