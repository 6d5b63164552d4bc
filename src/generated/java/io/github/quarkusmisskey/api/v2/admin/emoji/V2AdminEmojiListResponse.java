package io.github.quarkusmisskey.api.v2.admin.emoji;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.EmojiDetailedAdmin;

/** What {@code v2/admin/emoji/list} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record V2AdminEmojiListResponse(
        List<EmojiDetailedAdmin> emojis,
        Long count,
        Long allCount,
        Long allPages) {}
