package io.github.quarkusmisskey.web.internal.message;

import io.github.quarkusmisskey.account.TokenSource;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.InvalidHostException;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages; they are in {@code messages/misskey_<language>.properties}. */
@MessageBundle(value = "misskey", locale = "en")
public interface Messages {

    @Message
    String brand();

    @Message
    String skip();

    @Message
    String navigation();

    @Message
    String languages();

    @Message
    String waiting();

    @Message
    String accounts();

    @Message
    String write();

    @Message
    String timeline();

    @Message
    String connectAnother();

    @Message
    String signOut();

    @Message
    String signOutEverywhere();

    @Message
    String signOutEverywhereText();

    @Message
    String signedInAs();

    @Message
    String startTitle();

    @Message
    String startLead();

    @Message
    String hostLabel();

    @Message
    String hostHint();

    @Message
    String hostConfiguredOnly();

    @Message
    String lastUsed();

    @Message
    String knownServers();

    @Message
    String demoServer();

    @Message
    String startButton();

    @Message
    String startFromElsewhere();

    @Message
    String resultTitle();

    @Message
    String resultText(String name, String host);

    @Message
    String noPermissionsTitle();

    @Message
    String noPermissionsText(String host);

    @Message
    String goOn();

    @Message
    String tryAgain();

    @Message
    String accountsTitle();

    @Message
    String accountsLead();

    @Message
    String current();

    @Message
    String use();

    @Message
    String profileOf(String name, String host);

    @Message
    String permissions();

    @Message
    String permissionsUnknown();

    @Message
    String permissionsOfMade();

    @Message
    String accountId();

    @Message
    String connectedSince();

    @Message
    String tokenRejected();

    @Message
    String accountSuspended();

    @Message
    String tokensTitle();

    @Message
    String tokenInUse();

    @Message
    String tokenMade();

    @Message
    String tokenLastUsed();

    @Message
    String tokenChecked();

    @Message
    String tokenNever();

    @Message
    String tokenAsked();

    @Message
    String tokenGranted();

    @Message
    String tokenDenied();

    @Message
    String tokenSource(TokenSource source);

    @Message
    String tokenStatus(TokenStatus status);

    @Message
    String accessTitle();

    @Message
    String accessCheck();

    @Message
    String accessMore();

    @Message
    String accessMoreText(String host);

    @Message
    String accessChoose();

    @Message
    String accessAsk();

    @Message
    String accessNotice(AccessNotice notice);

    @Message
    String tokenRemove();

    @Message
    String tokenRemoveQuestion(String name);

    @Message
    String tokenRemoveConfirm();

    @Message
    String auditTitle();

    @Message
    String auditEmpty();

    @Message
    String auditAction(AuditAction action);

    @Message
    String auditActor(AuditActor.Kind actor);

    @Message
    String dataTitle();

    @Message
    String dataLead();

    @Message
    String exportTitle();

    @Message
    String exportText();

    @Message
    String exportButton();

    @Message
    String eraseTitle();

    @Message
    String eraseText();

    @Message
    String eraseButton();

    @Message
    String eraseQuestion();

    @Message
    String eraseConfirm();

    @Message
    String eraseCancel();

    @Message
    String erasedTitle();

    @Message
    String erasedText();

    @Message
    String leftText();

    @Message
    String importTitle();

    @Message
    String importText(String host);

    @Message
    String importLabel();

    @Message
    String importButton();

    @Message
    String imported();

    @Message
    String importedWebSession();

    @Message
    String disconnect();

    @Message
    String disconnectQuestion(String name);

    @Message
    String disconnectConfirm();

    @Message
    String disconnected();

    @Message
    String startNotice(StartNotice notice);

    @Message
    String writeTitle();

    @Message
    String accountLabel();

    @Message
    String readAsLabel();

    @Message
    String startPageTitle();

    @Message
    String textLabel();

    @Message
    String textHint(int max);

    @Message
    String warningLabel();

    @Message
    String warningHint();

    @Message
    String visibilityLabel();

    @Message
    String visibilityPublic();

    @Message
    String visibilityHome();

    @Message
    String visibilityFollowers();

    @Message
    String visibilitySpecified();

    @Message
    String visibilityDirect();

    @Message
    String visibilityUnknown(String value);

    @Message
    String post();

    @Message
    String textMissing();

    @Message
    String textTooLong(int max);

    @Message
    String warningTooLong(int max);

    @Message
    String notPosted();

    @Message
    String postedTitle();

    @Message
    String postedAs(String name);

    @Message
    String toTimeline();

    @Message
    String another();

    @Message
    String timelineTitle();

    @Message
    String timelineOf(String name);

    @Message
    String timelineEmpty();

    @Message
    String refresh();

    @Message
    String reactionsLabel();

    @Message
    String notifications();

    @Message
    String notificationsTitle();

    @Message
    String notificationsOf(String name);

    @Message
    String notificationsEmpty();

    @Message
    String liveConnecting();

    @Message
    String liveOpen();

    @Message
    String liveReconnecting(String host);

    @Message
    String liveLost();

    @Message
    String liveStopped();

    @Message
    String liveGap();

    @Message
    String liveSignedOut();

    @Message
    String liveDisconnected();

    @Message
    String liveRejected();

    @Message
    String liveFailed();

    @Message
    String liveTooMany();

    @Message
    String liveWithoutScript();

    @Message
    String reactionsFollowed(int count);

    @Message
    String retryAfter(long seconds);

    @Message
    String serverSays(String code);

    @Message
    String wayOut(WayOutKind kind);

    @Message
    String reason(InvalidHostException.Reason reason);
}
