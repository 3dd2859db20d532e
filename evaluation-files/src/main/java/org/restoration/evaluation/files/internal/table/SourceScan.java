package org.restoration.evaluation.files.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.restoration.evaluation.files.finding.FindingCode;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.source.CsvSource;

/**
 * The first look at a file: its digest and whether its bytes are text. Nothing is guessed: an encoding that merely fits is an
 * error, and used only so that the other problems of the file can be reported in the same run.
 *
 * @param digest SHA-256 of all bytes, lower-case hex
 * @param charset encoding to read with; empty when there is nothing to read: no text, or bytes that are none
 * @param markLength number of bytes of the byte order mark, 0 for none
 */
public record SourceScan(String digest, Optional<Charset> charset, int markLength) {

    private static final int BUFFER = 1 << 16;
    private static final int WORKBOOK_MARK = 4;
    private static final String CHINESE = "GB18030";

    public static SourceScan of(CsvSource source, Optional<Charset> declared, FileFindings findings)
            throws IOException {
        MessageDigest sha256 = sha256();
        try (InputStream in = new DigestInputStream(source.open(), sha256)) {
            byte[] head = in.readNBytes(WORKBOOK_MARK);
            Charset charset = declared.orElse(StandardCharsets.UTF_8);
            int mark = 0;
            if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
                mark = 3;
                charset = StandardCharsets.UTF_8;
            } else if (head.length >= 2 && isUtf16Mark(head)) {
                mark = 2;
                charset = head[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
                if (declared.filter(given -> given.name().startsWith("UTF-16")).isEmpty()) {
                    findings.add(
                            FindingCode.UTF_16,
                            0,
                            0,
                            "file must be UTF-8: got UTF-16",
                            "文件必须为 UTF-8 编码，实际为 UTF-16",
                            "save it as \"CSV UTF-8\", or pass --encoding UTF-16",
                            "另存为“CSV UTF-8”，或使用 --encoding UTF-16");
                }
            }
            if (isWorkbook(head)) {
                in.transferTo(OutputStream.nullOutputStream());
                findings.add(
                        FindingCode.WORKBOOK,
                        0,
                        0,
                        "file must be CSV: got a workbook of a spreadsheet (xlsx, xls or ods)",
                        "文件必须为 CSV：实际为电子表格工作簿（xlsx、xls 或 ods）",
                        "save the sheet as \"CSV UTF-8\" and give that file",
                        "将工作表另存为“CSV UTF-8”，并提供该文件");
                return new SourceScan(HexFormat.of().formatHex(sha256.digest()), Optional.empty(), 0);
            }
            TextCheck check = new TextCheck(charset);
            check.read(ByteBuffer.wrap(head, mark, head.length - mark), in);
            in.transferTo(OutputStream.nullOutputStream()); // the digest is over all bytes, also after a malformed one
            String digest = HexFormat.of().formatHex(sha256.digest());
            Optional<Charset> readable = Optional.of(charset);
            if (check.malformed) {
                readable = declared.isEmpty() && mark == 0 ? chineseThatFits(source) : Optional.empty();
                reportEncoding(check.line, charset, mark > 0, readable, findings);
            } else {
                check.report(findings);
                readable = readable.filter(any -> check.visible > 0);
            }
            return new SourceScan(digest, readable, mark);
        }
    }

    /** Whether the bytes begin as a ZIP archive (xlsx, ods) or a compound file (xls). */
    private static boolean isWorkbook(byte[] head) {
        return head.length == WORKBOOK_MARK
                && (head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4
                        || head[0] == (byte) 0xD0
                                && head[1] == (byte) 0xCF
                                && head[2] == 0x11
                                && head[3] == (byte) 0xE0);
    }

    private static boolean isUtf16Mark(byte[] head) {
        return head[0] == (byte) 0xFE && head[1] == (byte) 0xFF || head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
    }

    private static void reportEncoding(
            int line, Charset charset, boolean marked, Optional<Charset> fits, FileFindings findings) {
        String en = "text must be " + charset.name()
                + (marked ? ", as the byte order mark says, which wins over --encoding" : "")
                + ": got bytes that are not, first in line " + line
                + (fits.isPresent() ? "" : "; the file was not read further");
        String zh = "文本必须为 " + charset.name() + " 编码" + (marked ? "（以字节顺序标记为准，优先于 --encoding）" : "") + "：第 " + line
                + " 行出现无效字节" + (fits.isPresent() ? "" : "；未继续读取该文件");
        if (fits.isPresent()) {
            findings.add(
                    FindingCode.WRONG_ENCODING,
                    line,
                    0,
                    en,
                    zh,
                    "save the file as UTF-8, or pass --encoding " + CHINESE,
                    "另存为 UTF-8，或使用 --encoding " + CHINESE);
        } else {
            findings.add(FindingCode.WRONG_ENCODING, line, 0, en, zh);
        }
    }

    /** The encoding of Chinese spreadsheets, if all bytes fit it and give Chinese characters. */
    private static Optional<Charset> chineseThatFits(CsvSource source) throws IOException {
        if (!Charset.isSupported(CHINESE)) {
            return Optional.empty();
        }
        TextCheck check = new TextCheck(Charset.forName(CHINESE));
        try (InputStream in = source.open()) {
            check.read(ByteBuffer.allocate(0), in);
        }
        return check.malformed || check.han == 0 ? Optional.empty() : Optional.of(Charset.forName(CHINESE));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must be there on every Java platform", e);
        }
    }

    /** Decodes strictly and counts what matters. */
    private static final class TextCheck {
        private final CharsetDecoder decoder;
        private int line = 1;
        private int nulLine;
        private long nuls;
        private long han;
        private long visible;
        private boolean lineFeed;
        private boolean carriageReturn;
        private char last;
        private boolean malformed;

        TextCheck(Charset charset) {
            decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        void read(ByteBuffer head, InputStream in) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(BUFFER).put(head);
            CharBuffer chars = CharBuffer.allocate(BUFFER);
            boolean end = false;
            while (!end) {
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = count < 0;
                bytes.position(bytes.position() + Math.max(count, 0));
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars, end);
                count(chars);
                if (result.isError()) {
                    malformed = true;
                    return;
                }
                bytes.compact();
            }
        }

        private void count(CharBuffer chars) {
            chars.flip();
            char[] array = chars.array();
            for (int i = 0; i < chars.limit(); i++) {
                char c = array[i];
                if (c == '\n') {
                    lineFeed = true;
                    if (last != '\r') {
                        line++;
                    }
                } else if (c == '\r') {
                    carriageReturn = true;
                    line++;
                } else if (c == 0) {
                    nulLine = nuls++ == 0 ? line : nulLine;
                } else if (c > ' ') {
                    visible++;
                    han += c >= 0x4E00 && c <= 0x9FFF ? 1 : 0;
                }
                last = c;
            }
            chars.clear();
        }

        void report(FileFindings findings) {
            if (visible == 0) {
                findings.add(FindingCode.EMPTY_FILE, 0, 0, "file must hold a table: got nothing", "文件必须包含表格，实际为空");
            }
            if (nuls > 0) {
                findings.add(
                        FindingCode.NUL_CHARACTER,
                        nulLine,
                        0,
                        "text must not hold NUL characters: got " + nuls + ", first in line " + nulLine
                                + "; the file is damaged or UTF-16 without its mark",
                        "文本不得含 NUL 字符：共 " + nuls + " 个，首个位于第 " + nulLine + " 行；文件可能损坏或为无标记的 UTF-16");
            }
            if (carriageReturn && !lineFeed) {
                findings.add(
                        FindingCode.OLD_LINE_ENDS,
                        0,
                        0,
                        "lines should end with LF or CR LF: got CR alone, read as line ends",
                        "行尾应为 LF 或 CRLF：实际仅为 CR，已按行尾读取");
            }
        }
    }
}
