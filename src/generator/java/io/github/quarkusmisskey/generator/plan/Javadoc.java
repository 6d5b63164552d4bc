package io.github.quarkusmisskey.generator.plan;

/** Text that is safe in a Javadoc comment. */
public final class Javadoc {

    private Javadoc() {}

    public static String code(String text) {
        boolean plain = text.chars().noneMatch(c -> "{}@*\\<>&".indexOf(c) >= 0);
        return plain ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        for (char c : text.toCharArray()) {
            if ("{}@*\\<>&".indexOf(c) >= 0) {
                safe.append("&#").append((int) c).append(';');
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }
}
