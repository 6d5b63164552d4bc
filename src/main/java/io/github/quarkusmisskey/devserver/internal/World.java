package io.github.quarkusmisskey.devserver.internal;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.Faults;
import io.github.quarkusmisskey.devserver.PageOrder;
import io.github.quarkusmisskey.devserver.Sources;
import io.github.quarkusmisskey.devserver.internal.api.EndpointCall;
import io.github.quarkusmisskey.devserver.internal.api.EndpointHandlers;
import io.github.quarkusmisskey.devserver.internal.api.Offer;
import io.github.quarkusmisskey.devserver.internal.api.ParamValidator;
import io.github.quarkusmisskey.devserver.internal.api.RateLimits;
import io.github.quarkusmisskey.devserver.internal.consent.AppAsker;
import io.github.quarkusmisskey.devserver.internal.consent.Apps;
import io.github.quarkusmisskey.devserver.internal.consent.ClientMetadataFetcher;
import io.github.quarkusmisskey.devserver.internal.consent.Consent;
import io.github.quarkusmisskey.devserver.internal.consent.ConsentPage;
import io.github.quarkusmisskey.devserver.internal.consent.MiAuthAsker;
import io.github.quarkusmisskey.devserver.internal.consent.OAuthAsker;
import io.github.quarkusmisskey.devserver.internal.consent.OAuthCodes;
import io.github.quarkusmisskey.devserver.internal.endpoint.AccountEndpoints;
import io.github.quarkusmisskey.devserver.internal.endpoint.AppEndpoints;
import io.github.quarkusmisskey.devserver.internal.endpoint.Downloads;
import io.github.quarkusmisskey.devserver.internal.endpoint.DriveEndpoints;
import io.github.quarkusmisskey.devserver.internal.endpoint.FollowingEndpoints;
import io.github.quarkusmisskey.devserver.internal.endpoint.InstanceEndpoints;
import io.github.quarkusmisskey.devserver.internal.endpoint.MiAuthCheckRoute;
import io.github.quarkusmisskey.devserver.internal.endpoint.NodeInfoDocuments;
import io.github.quarkusmisskey.devserver.internal.endpoint.NoteEndpoints;
import io.github.quarkusmisskey.devserver.internal.endpoint.NoteWriter;
import io.github.quarkusmisskey.devserver.internal.endpoint.NotificationEndpoints;
import io.github.quarkusmisskey.devserver.internal.endpoint.OAuthEndpoints;
import io.github.quarkusmisskey.devserver.internal.endpoint.PollEndpoints;
import io.github.quarkusmisskey.devserver.internal.endpoint.ReactionEndpoints;
import io.github.quarkusmisskey.devserver.internal.endpoint.TimelineEndpoints;
import io.github.quarkusmisskey.devserver.internal.endpoint.UserEndpoints;
import io.github.quarkusmisskey.devserver.internal.event.Following;
import io.github.quarkusmisskey.devserver.internal.event.MainStream;
import io.github.quarkusmisskey.devserver.internal.event.NoteEvents;
import io.github.quarkusmisskey.devserver.internal.event.NotePacker;
import io.github.quarkusmisskey.devserver.internal.event.Notifications;
import io.github.quarkusmisskey.devserver.internal.event.UserPacker;
import io.github.quarkusmisskey.devserver.internal.store.Drives;
import io.github.quarkusmisskey.devserver.internal.store.Emojis;
import io.github.quarkusmisskey.devserver.internal.store.Ids;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.Reactions;
import io.github.quarkusmisskey.devserver.internal.store.Timelines;
import io.github.quarkusmisskey.devserver.internal.store.TokenGrant;
import io.github.quarkusmisskey.devserver.internal.store.Tokens;
import io.github.quarkusmisskey.devserver.internal.store.Users;
import io.github.quarkusmisskey.devserver.internal.store.Votes;
import io.github.quarkusmisskey.devserver.streaming.Streaming;
import io.vertx.core.Vertx;

/** The state of the server, and the endpoints on it. */
public final class World {

    public final Ids ids = new Ids();
    public final Users users = new Users();
    final Notes notes = new Notes(users);
    public final Sources sources = new Sources(ids, users);
    final Reactions reactions = new Reactions();
    final Votes votes = new Votes();
    final Notifications notifications;
    public final Following following;
    public final Drives drives = new Drives();
    public final Tokens tokens = new Tokens();
    public final Consent consent = new Consent(tokens);
    public final RateLimits rateLimits = new RateLimits();
    public final Faults faults = new Faults();
    public final Offer offer = new Offer();
    final Apps apps = new Apps(tokens);
    final OAuthCodes codes = new OAuthCodes(tokens);
    public final EndpointHandlers endpoints = new EndpointHandlers(offer);
    public final Emojis emojis;
    final Streaming streaming;
    public final MiAuthCheckRoute check;
    public final ConsentPage consentPage;
    public final WebPages pages;

    public World(Supplier<String> url, Vertx vertx, Streaming streaming) {
        this.streaming = streaming;
        emojis = new Emojis(url);
        Timelines timelines = new Timelines(users, notes, sources);
        UserPacker userPacker = new UserPacker(url, users, notes);
        NotePacker notePacker = new NotePacker(notes, userPacker, reactions, votes, url);
        new InstanceEndpoints(url, users, notes, offer, emojis).addTo(endpoints);
        new AccountEndpoints(userPacker, consent, tokens).addTo(endpoints);
        new AppEndpoints(url, apps, userPacker).addTo(endpoints);
        new UserEndpoints(users, notes, userPacker, notePacker).addTo(endpoints);
        MainStream main = new MainStream(streaming);
        notifications = new Notifications(ids, notes, userPacker, notePacker, main);
        following = new Following(users, userPacker, main, notifications);
        NoteEvents noteEvents = new NoteEvents(streaming, users, notes, timelines, notePacker, main, notifications);
        new NoteEndpoints(notes, new NoteWriter(ids, users, notes, sources, drives), notePacker, noteEvents)
                .addTo(endpoints);
        new DriveEndpoints(url, ids, drives, new Downloads(vertx), main).addTo(endpoints);
        new TimelineEndpoints(timelines, notes, notePacker).addTo(endpoints);
        new ReactionEndpoints(notes, reactions, emojis, noteEvents, notifications).addTo(endpoints);
        new PollEndpoints(notes, votes, noteEvents).addTo(endpoints);
        new FollowingEndpoints(users, userPacker, following).addTo(endpoints);
        new NotificationEndpoints(notifications, notes, notePacker).addTo(endpoints);
        check = new MiAuthCheckRoute(offer, consent, userPacker);
        consentPage = new ConsentPage(
                users,
                List.of(
                        new MiAuthAsker(offer, consent),
                        new AppAsker(offer, apps, consent),
                        new OAuthAsker(url, offer, new ClientMetadataFetcher(vertx), codes)));
        pages = new WebPages(
                consentPage,
                new OAuthEndpoints(url, offer, codes),
                new NodeInfoDocuments(url, users, notes),
                emojis,
                drives);
    }

    /** Calls an endpoint as the user's own browser would, without HTTP and without rate limits. */
    public JsonNode act(DevUser user, String name, ObjectNode params) {
        EndpointHandlers.Endpoint endpoint = endpoints
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException("The demo server has no endpoint " + name));
        ParamValidator.check(endpoint.definition().params(), params);
        return endpoint.handler()
                .handle(new EndpointCall(
                        endpoint.definition(), new TokenGrant(user, null), params, null, PageOrder.ASCENDING));
    }

    public void reset() {
        faults.clear();
        tokens.clear();
        consent.clear();
        apps.clear();
        codes.clear();
        offer.reset();
        notes.clear();
        sources.clear();
        reactions.clear();
        votes.clear();
        notifications.clear();
        drives.clear();
        emojis.clear();
        rateLimits.clear();
        users.reset();
        check.setRaceWindow(Duration.ZERO);
    }
}
