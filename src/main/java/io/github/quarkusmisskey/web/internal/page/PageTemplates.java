package io.github.quarkusmisskey.web.internal.page;

import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.web.internal.message.AccessNotice;
import io.github.quarkusmisskey.web.internal.note.NoteAction;
import io.github.quarkusmisskey.web.internal.note.NoteActions;
import io.github.quarkusmisskey.web.internal.note.NoteView;
import io.github.quarkusmisskey.web.internal.note.NotificationView;
import io.github.quarkusmisskey.web.internal.note.ReactionsView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates in {@code templates/misskey}. */
@CheckedTemplate(basePath = "misskey")
public final class PageTemplates {

    public static final String HTML = "text/html;charset=UTF-8";

    private PageTemplates() {}

    public static native TemplateInstance start(PageFrame page, StartView view);

    public static native TemplateInstance result(PageFrame page, AccountView account, String goOn, AccessNotice notice);

    public static native TemplateInstance accounts(
            PageFrame page,
            List<AccountView> accounts,
            Map<String, List<TokenView>> tokens,
            boolean disconnected,
            boolean imported,
            boolean webSession);

    public static native TemplateInstance access(PageFrame page, AccountView account, AccessView view);

    public static native TemplateInstance data(PageFrame page, List<AccountView> accounts, boolean confirm);

    public static native TemplateInstance gone(PageFrame page, boolean erased, List<String> left);

    public static native TemplateInstance write(PageFrame page, NoteForm form);

    public static native TemplateInstance posted(PageFrame page, AccountView account);

    public static native TemplateInstance notePage(
            PageFrame page, AccountView account, NoteView note, NoteActions actions, NoteAction done);

    public static native TemplateInstance timeline(
            PageFrame page,
            AccountView account,
            List<AccountView> accounts,
            List<NoteView> notes,
            ListPosition position,
            boolean deleted);

    public static native TemplateInstance oauthClient(String name, String logo, String callback, String clientId);

    public static native TemplateInstance notifications(
            PageFrame page,
            AccountView account,
            List<AccountView> accounts,
            List<NotificationView> notifications,
            ListPosition position);

    public static native TemplateInstance noteItem(NoteView note);

    public static native TemplateInstance notificationItem(NotificationView notification);

    public static native TemplateInstance reactions(ReactionsView reactions);

    public static native TemplateInstance problem(PageFrame page, ProblemView problem);
}
