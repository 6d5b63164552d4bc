package io.github.quarkusmisskey.api.internal.text;

/** What generated records say of themselves. */
public final class Components {

    private Components() {}

    /**
     * The text that a record has by default, such as {@code Note[id=9x, text=Hello]}.
     *
     * @param names those of the components, separated by commas
     */
    public static String text(String type, String names, Object... values) {
        StringBuilder text = new StringBuilder(type).append('[');
        int begin = 0;
        for (Object value : values) {
            int end = names.indexOf(',', begin);
            int nameEnd = end < 0 ? names.length() : end;
            text.append(begin == 0 ? "" : ", ")
                    .append(names, begin, nameEnd)
                    .append('=')
                    .append(value);
            begin = nameEnd + 1;
        }
        return text.append(']').toString();
    }
}
