package io.github.quarkusmisskey.api.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/** The schema {@code PageBlock}. The variants differ by {@code type}; any other is an {@link Unknown}. */
@Generated("io.github.quarkusmisskey.generator")
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
        public boolean equals(Object other) {
            return other instanceof Unknown that && Objects.equals(json, that.json);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(json);
        }

        @Override
        public String type() {
            return json.path("type").textValue();
        }

        @Override
        public String id() {
            return json.path("id").textValue();
        }
    }

    /**
     * {@code type} is {@code text}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Text(
            String id,
            String text,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements PageBlock {

        public Text {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Text(String id, String text) {
            this(id, text, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "text";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Text",
                    "id,text,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, text, unknown};
        }
    }

    /**
     * {@code type} is {@code section}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Section(
            String id,
            String title,
            List<PageBlock> children,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements PageBlock {

        public Section {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Section(String id, String title, List<PageBlock> children) {
            this(id, title, children, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "section";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Section that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Section",
                    "id,title,children,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, title, children, unknown};
        }
    }

    /**
     * {@code type} is {@code image}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Image(
            String id,
            String fileId,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements PageBlock {

        public Image {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Image(String id, String fileId) {
            this(id, fileId, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "image";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Image that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Image",
                    "id,fileId,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, fileId, unknown};
        }
    }

    /**
     * {@code type} is {@code note}.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @JsonIgnoreProperties(value = "type", allowGetters = true)
    public record Note(
            String id,
            Boolean detailed,
            String note,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) implements PageBlock {

        public Note {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Note(String id, Boolean detailed, String note) {
            this(id, detailed, note, null);
        }

        @Override
        @JsonProperty("type")
        public String type() {
            return "note";
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Note that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Note",
                    "id,detailed,note,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, detailed, note, unknown};
        }
    }
}
