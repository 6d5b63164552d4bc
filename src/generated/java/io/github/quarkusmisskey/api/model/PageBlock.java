package io.github.quarkusmisskey.api.model;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownJson;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code PageBlock}. The variants differ by {@code type}; any other is an {@link Unknown}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = PageBlock.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = PageBlock.Text.class, name = "text"),
    @JsonSubTypes.Type(value = PageBlock.Section.class, name = "section"),
    @JsonSubTypes.Type(value = PageBlock.Image.class, name = "image"),
    @JsonSubTypes.Type(value = PageBlock.Note.class, name = "note"),
})
public sealed interface PageBlock permits
    PageBlock.Text,
    PageBlock.Section,
    PageBlock.Image,
    PageBlock.Note,
    PageBlock.Unknown {

    /** What tells the variants apart. */
    String type();

    /** The member {@code id}, which every variant has. */
    String id();

    /**
     * A variant that this version does not know, with all that the server sent.
     *
     * @param json what the server sent
     */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    record Unknown(@JsonValue JsonNode json) implements PageBlock {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Unknown {}

        @Override
        public String type() {
            return UnknownJson.text(json, "type");
        }

        @Override
        public String id() {
            return UnknownJson.text(json, "id");
        }
    }

    /** {@code type} is {@code text}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Text(String id, String text) implements PageBlock {

        @Override
        @JsonProperty("type")
        public String type() {
            return "text";
        }
    }

    /** {@code type} is {@code section}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Section(String id, String title, List<PageBlock> children) implements PageBlock {

        @Override
        @JsonProperty("type")
        public String type() {
            return "section";
        }
    }

    /** {@code type} is {@code image}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Image(String id, String fileId) implements PageBlock {

        @Override
        @JsonProperty("type")
        public String type() {
            return "image";
        }
    }

    /** {@code type} is {@code note}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    public record Note(String id, Boolean detailed, String note) implements PageBlock {

        @Override
        @JsonProperty("type")
        public String type() {
            return "note";
        }
    }
}
