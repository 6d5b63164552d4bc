package io.github.quarkusmisskey.web.internal.message;

import io.github.quarkusmisskey.web.internal.problem.ConnectionFault;
import io.github.quarkusmisskey.web.internal.problem.Problem;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages say of each problem; the texts are in {@code messages/quarkus_misskey_problem_<language>.properties}.
 * They have a bundle of their own, since Quarkus generates code that does not start for one of more than 300 messages.
 */
@MessageBundle(value = "quarkus_misskey_problem", locale = "en")
public interface ProblemMessages {

    @Message
    String title(Problem problem);

    @Message
    String advice(Problem problem);

    /** Instead of the advice, if it is known why a typed server gave no answer. */
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
