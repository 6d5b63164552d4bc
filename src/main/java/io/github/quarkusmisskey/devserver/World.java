package io.github.quarkusmisskey.devserver;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.streaming.Streaming;
import io.vertx.core.Vertx;

/** All that the server remembers, and the endpoints over it. */
final class World {

    final Ids ids = new Ids();
    final Users users = new Users();
    final Notes notes = new Notes(users);
    final Sources sources = new Sources(ids, users);
    final Reactions reactions = new Reactions();
    final Votes votes = new Votes();
    final Notifications notifications;
    final Following following;
    final Drives drives = new Drives();
    final Tokens tokens = new Tokens();
    final Consent consent = new Consent(tokens);
    final RateLimits rateLimits = new RateLimits();
    final Faults faults = new Faults();
    final Offer offer = new Offer();
    final Apps apps = new Apps(tokens);
    final OAuthCodes codes = new OAuthCodes(tokens);
    final Endpoints endpoints = new Endpoints(offer);
    final Emojis emojis;
    final Streaming streaming;
    final MiAuthCheck check;
    final ConsentPage consentPage;
    final Pages pages;

    World(Supplier<String> url, Vertx vertx, Streaming streaming) {
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
        check = new MiAuthCheck(offer, consent, userPacker);
        consentPage = new ConsentPage(
                users,
                List.of(
                        new MiAuthAsker(offer, consent),
                        new AppAsker(offer, apps, consent),
                        new OAuthAsker(url, offer, new OAuthClients(vertx), codes)));
        pages = new Pages(
                consentPage, new OAuthEndpoints(url, offer, codes), new NodeInfo(url, users, notes), emojis, drives);
    }

    /** Does what a call of the user's own browser does, without the wire; no rate limit holds. */
    JsonNode act(DevUser user, String name, ObjectNode params) {
        Endpoints.Endpoint endpoint = endpoints
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException("The demo server has no endpoint " + name));
        ParamValidator.check(endpoint.definition().params(), params);
        return endpoint.handler()
                .handle(new Call(endpoint.definition(), new Grant(user, null), params, null, PageOrder.ASCENDING));
    }

    void reset() {
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
