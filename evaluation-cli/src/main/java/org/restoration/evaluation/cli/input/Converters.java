package org.restoration.evaluation.cli.input;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.restoration.evaluation.engine.AsOf;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.site.DamageDegree;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.MiningMode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the values of options are read. */
public final class Converters {

    private Converters() {}

    /** {@code en} or {@code zh}. */
    public static final class ToLanguage implements ITypeConverter<Language> {
        @Override
        public Language convert(String text) {
            return coded(Language.class, text);
        }
    }

    /** The code of a land use. */
    public static final class ToLandUse implements ITypeConverter<LandUse> {
        @Override
        public LandUse convert(String text) {
            return coded(LandUse.class, text);
        }
    }

    /** The code of a mining mode. */
    public static final class ToMiningMode implements ITypeConverter<MiningMode> {
        @Override
        public MiningMode convert(String text) {
            return coded(MiningMode.class, text);
        }
    }

    /** The code of a damage degree. */
    public static final class ToDamageDegree implements ITypeConverter<DamageDegree> {
        @Override
        public DamageDegree convert(String text) {
            return coded(DamageDegree.class, text);
        }
    }

    /** {@code latest}, {@code every} or a day. */
    public static final class ToAsOf implements ITypeConverter<AsOf> {
        @Override
        public AsOf convert(String text) {
            if (text.equals("latest")) {
                return AsOf.LATEST;
            }
            if (text.equals("every")) {
                return AsOf.EVERY_DATE;
            }
            try {
                return new AsOf.Day(LocalDate.parse(text));
            } catch (DateTimeException problem) {
                throw new TypeConversionException(
                        "must be latest, every, or a day like 2025-08-31: got \"" + text + "\"");
            }
        }
    }

    /** An encoding that this Java knows. */
    public static final class ToCharset implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String text) {
            try {
                return Charset.forName(text);
            } catch (IllegalArgumentException problem) {
                throw new TypeConversionException(
                        "must be an encoding such as UTF-8, GB18030 or UTF-16: got \"" + text + "\"");
            }
        }
    }

    /** One character, or the word {@code tab}. */
    public static final class ToSeparator implements ITypeConverter<Character> {
        @Override
        public Character convert(String text) {
            if (text.equals("tab")) {
                return '\t';
            }
            if (text.length() != 1 || "\"\r\n".contains(text)) {
                throw new TypeConversionException("must be one character such as \";\", or tab: got \"" + text + "\"");
            }
            return text.charAt(0);
        }
    }

    private static <E extends Enum<E> & Coded> E coded(Class<E> type, String text) {
        try {
            return Coded.parse(type, text);
        } catch (IllegalArgumentException problem) {
            throw new TypeConversionException(problem.getMessage());
        }
    }
}
