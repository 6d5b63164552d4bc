package io.github.quarkusmisskey.web.internal.message;

import io.github.quarkusmisskey.web.internal.problem.ConnectionFault;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Titles and advice for problems; the texts are in {@code messages/quarkus_misskey_problem_<language>.properties}. A
 * bundle of its own, because the code that Quarkus generates for a bundle of more than 300 messages does not start.
 */
@MessageBundle(value = "quarkus_misskey_problem", locale = "en")
public interface ProblemMessages {

    @Message
    String title(Problem problem);

    @Message
    String advice(Problem problem);

    /** Replaces the advice if it is known why a typed server did not respond. */
    @Message
    String unreachable(ConnectionFault fault);

    @Message
    String tokenLacks(String name, String permission);

    @Message
    String tokenLacksSome(String name);

    @Message
    String madeTokenLacks(String permission);

    @Message
    String madeTokenLacksSome();
}
