package io.github.quarkusmisskey.api.internal;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/**
 * Reads JSON as servers send it: a value of an unexpected type is skipped and read as null, and omitted from lists and
 * maps. The value to read is always the one at the parser's position.
 */
public final class JsonIn implements Closeable {

    private static final CompactJsonFactory PARSERS = new CompactJsonFactory(Json.settings());
    private static final byte[] NOTHING = {};
    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final int END = -1;

    private final CompactJsonParser parser;
    private final byte[] source;
    private int limit = NO_LIMIT;
    private int leftOut;
    private boolean cut;

    private JsonIn(CompactJsonParser parser, byte[] source) {
        this.parser = parser;
        this.source = source;
    }

    /** Starts at the first token. */
    public static JsonIn of(byte[] source) throws IOException {
        JsonParser parser = PARSERS.createParser(source);
        JsonToken first = parser.nextToken();
        if (parser instanceof CompactJsonParser compact) {
            return new JsonIn(compact, source);
        }
        try (parser) {
            return of(first == null ? NOTHING : Json.bytes(parser));
        }
    }

    /** Starts at the first token of a tree. */
    public static JsonIn of(JsonNode tree) throws IOException {
        try (JsonParser parser = tree.traverse()) {
            parser.nextToken();
            return of(parser);
        }
    }

    /** Continues with the value at the parser's position. */
    static JsonIn of(JsonParser parser) throws IOException {
        return of(Json.bytes(parser));
    }

    public JsonParser parser() {
        return parser;
    }

    /**
     * Reads a value that must be of the type.
     *
     * @param most maximum number of items of a list; the rest is not read
     * @return null if the value is null and the type is not a list
     * @throws MismatchedInputException if the value is of another type
     */
    public <T> T require(JsonType<T> type, int most) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw MismatchedInputException.from(parser, (Class<?>) null, "no JSON");
        }
        boolean list = type instanceof ListType<?>;
        boolean nothing = token == JsonToken.VALUE_NULL || token == JsonToken.VALUE_STRING && isEmptyText();
        limit = isList() ? most : NO_LIMIT;
        T value = type.read(this);
        if (value == null && (list || !nothing)) {
            throw MismatchedInputException.from(parser, (Class<?>) null, "JSON of another kind than expected");
        }
        return value;
    }

    public boolean isList() {
        return parser.currentTokenId() == JsonTokenId.ID_START_ARRAY;
    }

    /** Skips a value that is not an object. */
    boolean isObject() throws IOException {
        if (parser.currentTokenId() == JsonTokenId.ID_START_OBJECT) {
            return true;
        }
        parser.skipChildren();
        return false;
    }

    /** The first member of the object, as {@link #next}. */
    int first(MemberNames names) throws IOException {
        return next(names, MemberNames.START);
    }

    /**
     * The number of the next member, whose value must be read next: the count of names for one that is not among them,
     * and negative at the end of the object.
     *
     * @param previous the member before it
     */
    int next(MemberNames names, int previous) throws IOException {
        MemberName likely = names.after(previous);
        if (parser.nextMember(likely)) {
            return likely.number();
        }
        if (parser.endsObject()) {
            return END;
        }
        if (parser.nextFieldName(likely.text())) {
            parser.nextToken();
            return likely.number();
        }
        if (parser.currentTokenId() != JsonTokenId.ID_FIELD_NAME) {
            return END;
        }
        int found = names.find(parser.currentName(), previous);
        parser.nextToken();
        return found;
    }

    /** The name of the next member, whose value must be read next; null at the end of the object. */
    private String member() throws IOException {
        String name = parser.endsObject() ? null : parser.nextFieldName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    /**
     * Keeps the member whose value must be read next.
     *
     * @return the map, or a new one for null
     */
    Map<String, byte[]> keep(Map<String, byte[]> members) throws IOException {
        if (parser.currentTokenId() == JsonTokenId.ID_NULL) {
            return members;
        }
        Map<String, byte[]> kept = members == null ? new LinkedHashMap<>() : members;
        String name = parser.currentName();
        int begin = parser.begin();
        parser.finishToken();
        parser.skipChildren();
        int end = parser.position();
        kept.put(name, Arrays.copyOfRange(source, begin, end));
        return kept;
    }

    /** The text of a member of the object that starts here, which remains to be read. */
    String discriminator(String name) throws IOException {
        int begin = parser.begin();
        try (JsonParser ahead = Json.TREES.createParser(source, begin, source.length - begin)) {
            ahead.nextToken();
            for (String member = ahead.nextFieldName(); member != null; member = ahead.nextFieldName()) {
                ahead.nextToken();
                if (member.equals(name)) {
                    return ahead.getValueAsString();
                }
                ahead.skipChildren();
            }
            return null;
        }
    }

    public <T> List<T> list(JsonType<T> type) throws IOException {
        if (!isList()) {
            parser.skipChildren();
            return null;
        }
        int most = limit;
        limit = NO_LIMIT;
        boolean more = parser.nextItem();
        List<T> items = new ArrayList<>(more ? 4 : 0);
        for (; more; more = parser.nextItem()) {
            if (items.size() >= most) {
                cut = true;
                break;
            }
            T item = type.read(this);
            if (item == null) {
                leftOut++;
            } else {
                items.add(item);
            }
        }
        return items;
    }

    <T> Map<String, T> map(JsonType<T> type) throws IOException {
        if (type == Scalars.TEXT && isList()) {
            return addresses(type);
        }
        if (!isObject()) {
            return null;
        }
        Map<String, T> values = new LinkedHashMap<>(8);
        for (String name = member(); name != null; name = member()) {
            T value = type.read(this);
            if (value == null) {
                leftOut++;
            } else {
                values.put(name, value);
            }
        }
        return values;
    }

    /** Servers before 13 and forks of them list emoji as objects, each with its name and address. */
    private <T> Map<String, T> addresses(JsonType<T> type) throws IOException {
        Map<String, T> addresses = new LinkedHashMap<>(8);
        int others = 0;
        while (item()) {
            String name = null;
            T address = null;
            for (String member = isObject() ? member() : null; member != null; member = member()) {
                switch (member) {
                    case "name" -> name = word();
                    case "url" -> address = type.read(this);
                    default -> skip();
                }
            }
            if (name == null || address == null) {
                others++;
            } else {
                addresses.put(name, address);
            }
        }
        if (addresses.isEmpty()) {
            return null;
        }
        leftOut += others;
        return addresses;
    }

    /** Starts a list with a meaning for each position; skips a value that is not a list. */
    boolean isTuple() throws IOException {
        boolean list = isList();
        if (!list) {
            parser.skipChildren();
        }
        return list;
    }

    /** Moves to the next item; false at the end of the list. */
    boolean item() throws IOException {
        return parser.nextItem();
    }

    String text() throws IOException {
        if (parser.isUnreadText()) {
            return parser.text();
        }
        switch (parser.currentTokenId()) {
            case JsonTokenId.ID_STRING,
                    JsonTokenId.ID_NUMBER_INT,
                    JsonTokenId.ID_NUMBER_FLOAT,
                    JsonTokenId.ID_TRUE,
                    JsonTokenId.ID_FALSE -> {
                return parser.text();
            }
            default -> {
                parser.skipChildren();
                return null;
            }
        }
    }

    /** A text; other values are not converted. */
    String word() throws IOException {
        if (parser.currentTokenId() == JsonTokenId.ID_STRING) {
            return parser.text();
        }
        parser.skipChildren();
        return null;
    }

    Boolean flag() throws IOException {
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_TRUE -> Boolean.TRUE;
            case JsonTokenId.ID_FALSE -> Boolean.FALSE;
            default -> Numbers.flag(parser);
        };
    }

    Integer integer() throws IOException {
        Long whole = whole();
        return whole == null || whole != whole.intValue() ? null : (Integer) whole.intValue();
    }

    Long whole() throws IOException {
        return parser.isShortNumber() ? (Long) (long) parser.shortNumber() : Numbers.whole(parser);
    }

    Double number() throws IOException {
        return Numbers.number(parser);
    }

    Instant instant() throws IOException {
        if (parser.currentTokenId() == JsonTokenId.ID_STRING) {
            Instant time = parser.instant();
            return time == null ? Instants.parse(parser.text()) : time;
        }
        Long millis = parser.currentTokenId() == JsonTokenId.ID_NUMBER_INT ? whole() : null;
        parser.skipChildren();
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    JsonNode tree() throws IOException {
        return Json.TREES.readTree(parser);
    }

    private boolean isEmptyText() throws IOException {
        return parser.getTextLength() == 0;
    }

    /** Counts what was omitted. */
    @Override
    public void close() throws IOException {
        LeftOut.add(leftOut, cut);
        parser.close();
    }
}
