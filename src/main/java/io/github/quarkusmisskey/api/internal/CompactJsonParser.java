package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Jackson's parser with shortcuts for JSON as servers write it: compact, members in the expected order, texts in ASCII
 * without escapes, numbers of few digits. A shortcut that does not fit changes nothing, and Jackson reads what is
 * there.
 */
final class CompactJsonParser extends UTF8StreamJsonParser {

    private static final int NULL = Ascii.four("null".getBytes(StandardCharsets.US_ASCII), 0);
    private static final int TRUE = Ascii.four("true".getBytes(StandardCharsets.US_ASCII), 0);
    private static final int ALSE = Ascii.four("alse".getBytes(StandardCharsets.US_ASCII), 0);

    private static final int MAX_DIGITS = 9;

    /** Number of digits of a number that is not in Jackson's text buffer; Jackson counts one at least. */
    private static final int NOT_BUFFERED = 0;

    CompactJsonParser(
            IOContext context,
            int features,
            ObjectCodec codec,
            ByteQuadsCanonicalizer symbols,
            byte[] source,
            int begin,
            int end) {
        super(context, features, null, codec, symbols, source, begin, end, begin, false);
    }

    /**
     * Moves to the value of the next member if it has the name. That is the current name then only if it is unknown.
     *
     * @return false if it has another name or no shortcut fits; the position is the same then
     */
    boolean nextMember(MemberName name) throws IOException {
        JsonReadContext object = _parsingContext;
        boolean first = object.getEntryCount() == 0;
        int begin = first ? _inputPtr - 1 : _inputPtr;
        int value = begin + name.length();
        if (_tokenIncomplete || value >= _inputEnd || !name.isAt(_inputBuffer, begin, first) || !start(value)) {
            return false;
        }
        object.expectComma();
        if (!name.isKnown()) {
            object.setCurrentName(name.text().getValue());
        }
        return true;
    }

    /** Moves to the next item; false at the end of the list. */
    boolean nextItem() throws IOException {
        if (closes(']', JsonToken.END_ARRAY)) {
            return false;
        }
        return startsItem() || nextToken() != JsonToken.END_ARRAY;
    }

    private boolean startsItem() throws IOException {
        JsonReadContext list = _parsingContext;
        boolean first = list.getEntryCount() == 0;
        int item = first ? _inputPtr : _inputPtr + 1;
        if (_tokenIncomplete || item >= _inputEnd || !first && _inputBuffer[_inputPtr] != ',' || !start(item)) {
            return false;
        }
        list.expectComma();
        return true;
    }

    /** Moves to the end of the object if it follows. */
    boolean endsObject() {
        return closes('}', JsonToken.END_OBJECT);
    }

    private boolean closes(char bracket, JsonToken token) {
        if (_tokenIncomplete || _inputPtr >= _inputEnd || _inputBuffer[_inputPtr] != bracket) {
            return false;
        }
        _inputPtr++;
        _parsingContext = _parsingContext.clearAndGetParent();
        _currToken = token;
        return true;
    }

    /** Moves to the value; false if it has no shortcut. */
    private boolean start(int begin) throws IOException {
        switch (_inputBuffer[begin]) {
            case '"' -> {
                move(begin, 1, JsonToken.VALUE_STRING);
                _tokenIncomplete = true;
            }
            case '{' -> {
                move(begin, 1, JsonToken.START_OBJECT);
                createChildObjectContext(_tokenInputRow, _tokenInputCol);
            }
            case '[' -> {
                move(begin, 1, JsonToken.START_ARRAY);
                createChildArrayContext(_tokenInputRow, _tokenInputCol);
            }
            case 'n' -> {
                return literal(begin, 0, NULL, JsonToken.VALUE_NULL);
            }
            case 't' -> {
                return literal(begin, 0, TRUE, JsonToken.VALUE_TRUE);
            }
            case 'f' -> {
                return literal(begin, 1, ALSE, JsonToken.VALUE_FALSE);
            }
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                return number(begin);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean literal(int begin, int skipped, int rest, JsonToken token) {
        int end = begin + skipped + Integer.BYTES;
        if (!endsValue(end) || Ascii.four(_inputBuffer, begin + skipped) != rest) {
            return false;
        }
        move(begin, end - begin, token);
        return true;
    }

    private boolean number(int begin) {
        int number = 0;
        int at = begin;
        for (int end = Math.min(begin + MAX_DIGITS, _inputEnd); at < end; at++) {
            int digit = _inputBuffer[at] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            number = number * 10 + digit;
        }
        boolean leadingZero = _inputBuffer[begin] == '0' && at - begin > 1;
        if (leadingZero || !endsValue(at)) {
            return false;
        }
        move(begin, at - begin, JsonToken.VALUE_NUMBER_INT);
        _numberInt = number;
        _numTypesValid = NR_INT;
        _intLength = NOT_BUFFERED;
        return true;
    }

    private boolean endsValue(int end) {
        if (end >= _inputEnd) {
            return false;
        }
        byte next = _inputBuffer[end];
        return next == ',' || next == '}' || next == ']';
    }

    /** Keeps the index of a token, but neither its line nor its column, which cost time and are told by no error. */
    private void move(int begin, int length, JsonToken token) {
        _inputPtr = begin + length;
        _tokenInputTotal = _currInputProcessed + begin + 1;
        _currToken = token;
    }

    /** Whether the value is a whole number without a sign that the shortcut read. */
    boolean isShortNumber() {
        return _currToken == JsonToken.VALUE_NUMBER_INT && _intLength == NOT_BUFFERED;
    }

    int shortNumber() {
        return _numberInt;
    }

    @Override
    public String getText() throws IOException {
        return isShortNumber() ? Integer.toString(_numberInt) : super.getText();
    }

    /** Whether the value is a text that was not read yet. */
    boolean isUnreadText() {
        return _tokenIncomplete;
    }

    /** Reads the text, which can be read once only. */
    String text() throws IOException {
        if (!_tokenIncomplete) {
            return getText();
        }
        int begin = _inputPtr;
        int end = Ascii.endOfText(_inputBuffer, begin, _inputEnd);
        if (end >= _inputEnd || _inputBuffer[end] != '"') {
            return getText();
        }
        _streamReadConstraints.validateStringLength(end - begin);
        _tokenIncomplete = false;
        _inputPtr = end + 1;
        return new String(_inputBuffer, begin, end - begin, StandardCharsets.ISO_8859_1);
    }

    /** Reads the text as a point in time; null if it has another form than the usual one, and can be read then. */
    Instant instant() {
        int end = _inputPtr + Instants.LENGTH;
        if (!_tokenIncomplete || end >= _inputEnd || _inputBuffer[end] != '"') {
            return null;
        }
        Instant time = Instants.usual(_inputBuffer, _inputPtr);
        if (time != null) {
            _tokenIncomplete = false;
            _inputPtr = end + 1;
        }
        return time;
    }

    /** Index of the first byte of the value. */
    int begin() {
        return (int) _tokenInputTotal - 1;
    }

    /** Index of the next byte. */
    int position() {
        return _inputPtr;
    }
}
