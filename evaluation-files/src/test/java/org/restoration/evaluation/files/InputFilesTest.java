package org.restoration.evaluation.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restoration.evaluation.criteria.DecisionRule;
import org.restoration.evaluation.engine.EvaluationInput;
import org.restoration.evaluation.files.internal.finding.FileFindings;
import org.restoration.evaluation.files.internal.table.SourceScan;
import org.restoration.evaluation.files.source.CsvSource;
import org.restoration.evaluation.indicator.Channel;
import org.restoration.evaluation.indicator.ValueRange;
import org.restoration.evaluation.message.Finding;
import org.restoration.evaluation.message.Language;
import org.restoration.evaluation.message.Place;
import org.restoration.evaluation.observation.Censoring;
import org.restoration.evaluation.observation.Observation;
import org.restoration.evaluation.observation.State;
import org.restoration.evaluation.observation.Uncertainty;
import org.restoration.evaluation.profile.Profiles;
import org.restoration.evaluation.site.Ecosystem;
import org.restoration.evaluation.site.LandUse;
import org.restoration.evaluation.site.MiningMode;
import org.restoration.evaluation.site.Site;

class InputFilesTest {

    static final String TIDY = "site,state,indicator,value,unit,date,channel,uncertainty,n,source\n";

    private static ReadResult observations(String text) {
        return read(InputFiles.builder(TestCatalogue.SMALL).observations(CsvSource.text("o.csv", text)));
    }

    private static ReadResult sites(String text) {
        return read(InputFiles.builder(TestCatalogue.SMALL).sites(CsvSource.text("s.csv", text)));
    }

    private static ReadResult targets(String text) {
        return read(InputFiles.builder(TestCatalogue.SMALL).targets(CsvSource.text("t.csv", text)));
    }

    static ReadResult read(InputFiles.Builder builder) {
        try {
            return builder.read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> codes(ReadResult result) {
        return result.findings().stream().map(Finding::code).toList();
    }

    private static Observation one(String row) {
        List<Observation> all = observations(TIDY + row).orThrow().observations();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    // ---- tidy

    @Test
    void tidy_row_keeps_everything_it_says() {
        Observation seen = observations(
                        "site,state,indicator,value,unit,date,channel,uncertainty,n,source,id,point,x,y,crs,depth,laboratory,detection_limit,recorded_at,note\n"
                                + "A,current,soil.cadmium,560,µg/kg,2025-03-02,ground,sd=30,5,report 7,o1,P1,109.5,34.25,EPSG:4490,0-20 cm,CMA 123,50,2025-03-09,\"wet, cold\"\n")
                .orThrow()
                .observations()
                .get(0);
        assertThat(seen.id()).isEqualTo("o1");
        assertThat(seen.site()).isEqualTo("A");
        assertThat(seen.state()).isEqualTo(State.CURRENT);
        assertThat(seen.value()).isEqualTo(0.56);
        assertThat(seen.givenValue()).isEqualTo("560");
        assertThat(seen.givenUnit()).isEqualTo("µg/kg");
        assertThat(seen.uncertainty()).isEqualTo(new Uncertainty.Replicates(0.03, 5));
        assertThat(seen.n()).isEqualTo(5);
        assertThat(seen.date()).isEqualTo(LocalDate.of(2025, 3, 2));
        assertThat(seen.point().x()).isEqualTo(OptionalDouble.of(109.5));
        assertThat(seen.point().crs()).contains("EPSG:4490");
        assertThat(seen.point().depth()).contains("0-20 cm");
        assertThat(seen.laboratory()).contains("CMA 123");
        assertThat(seen.detectionLimit()).isEqualTo(OptionalDouble.of(0.05));
        assertThat(seen.recordedAt()).contains(LocalDate.of(2025, 3, 9));
        assertThat(seen.source()).isEqualTo("report 7");
        assertThat(seen.note()).isEqualTo("wet, cold");
    }

    @Test
    void origin_names_file_row_and_digest() {
        Observation seen = one("A,current,soil.ph,6.5,[pH],2025-03-02,,,,\n");
        assertThat(seen.origin().file()).isEqualTo("o.csv");
        assertThat(seen.origin().row()).isEqualTo(2);
        assertThat(seen.origin().digest()).matches("[0-9a-f]{64}");
    }

    /** SHA-256 of the text "abc", FIPS 180-2 appendix B.1. */
    @Test
    void digest_is_sha_256_of_the_bytes() throws IOException {
        SourceScan scan = SourceScan.of(CsvSource.text("x", "abc"), Optional.empty(), new FileFindings("x"));
        assertThat(scan.digest()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void channel_is_the_first_of_the_indicator_when_not_given() {
        assertThat(one("A,current,vegetation.cover,45,%,2025-03-02,,,,\n").channel())
                .isEqualTo(Channel.SKY);
    }

    @Test
    void value_below_a_limit_is_censored() {
        Observation seen = one("A,current,soil.cadmium,<0.05,mg/kg,2025-03-02,,,,\n");
        assertThat(seen.censoring()).isEqualTo(Censoring.BELOW);
        assertThat(seen.value()).isEqualTo(0.05);
        assertThat(seen.givenValue()).isEqualTo("<0.05");
        assertThat(one("A,current,aquifer.sulfate,>2400,mg/L,2025-03-02,,,,\n").censoring())
                .isEqualTo(Censoring.ABOVE);
    }

    @Test
    void uncertainty_has_three_forms() {
        assertThat(one("A,current,soil.ph,6.5,[pH],2025-03-02,,0.3,,\n").uncertainty())
                .isEqualTo(new Uncertainty.Standard(0.3));
        assertThat(one("A,current,soil.ph,6.5,[pH],2025-03-02,,u=0.3,,\n").uncertainty())
                .isEqualTo(new Uncertainty.Standard(0.3));
        assertThat(one("A,current,soil.ph,5,[pH],2025-03-02,,\"[4.1,6.2]@0.95\",,\n")
                        .uncertainty())
                .isEqualTo(new Uncertainty.Interval(4.1, 6.2, 0.95));
        assertThat(one("A,current,soil.ph,5,[pH],2025-03-02,,,,\n").uncertainty())
                .isEqualTo(Uncertainty.UNKNOWN);
    }

    /** 3000 t/(km².a) is 30 t/(hm².a); 15 mu are 1 hm²; 1 m is 100 cm; 0.45 is 45 %: by hand. */
    @Test
    void units_are_converted_exactly() {
        assertThat(one("A,current,soil-water.erosion-modulus,30,t/(hm2.a),2025-03-02,,,,\n")
                        .value())
                .isEqualTo(3000.0);
        assertThat(one("A,current,land.reclaimed-area,22.5,mu,2025-03-02,,,,\n").value())
                .isEqualTo(1.5);
        assertThat(one("A,current,land.reclaimed-area,0.1,km2,2025-03-02,,,,\n").value())
                .isEqualTo(10.0);
        assertThat(one("A,current,land.soil-thickness,0.6,m,2025-03-02,,,,\n").value())
                .isEqualTo(60.0);
        assertThat(one("A,current,vegetation.cover,0.45,1,2025-03-02,,,,\n").value())
                .isEqualTo(45.0);
    }

    @Test
    void samples_at_two_depths_are_two_observations() {
        ReadResult result = observations("site,state,indicator,value,unit,date,point,depth\n"
                + "A,current,soil.ph,6,[pH],2025-03-02,P1,0-20 cm\n"
                + "A,current,soil.ph,7,[pH],2025-03-02,P1,20-40 cm\n");
        assertThat(result.orThrow().observations()).hasSize(2);
    }

    @Test
    void correction_stands_beside_what_it_corrects() {
        ReadResult result = observations("site,state,indicator,value,unit,date,id,supersedes,reason\n"
                + "A,current,soil.ph,60,[pH],2025-03-02,o1,,\n".replace("60", "8")
                + "A,current,soil.ph,6,[pH],2025-03-02,o2,o1,typing error\n");
        assertThat(result.orThrow().observations().get(1).supersedes()).contains("o1");
        assertThat(result.orThrow().observations()).hasSize(2);
    }

    @Test
    void months_and_years_are_read_as_their_last_day_and_said_once() {
        ReadResult result = observations(TIDY
                + "A,current,soil.ph,6,[pH],2024-02,,,,\n"
                + "A,current,soil.lead,6,mg/kg,2024-02,,,,\n"
                + "A,current,soil.cadmium,6,mg/kg,2023,,,,\n");
        assertThat(result.orThrow().observations())
                .extracting(Observation::date)
                .containsExactly(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 2, 29), LocalDate.of(2023, 12, 31));
        assertThat(codes(result)).containsExactly("DATE-006");
    }

    // ---- wide

    @Test
    void wide_and_tidy_give_the_same_observations() {
        List<Observation> wide = observations(
                        "site,state,date,point,channel,soil.cadmium [mg/kg],soil.ph ([pH]),vegetation.cover [%]\n"
                                + "A,current,2025-03-02,P1,ground,<0.05,6.5,45\n"
                                + "A,baseline,2015-03-02,P1,ground,,4.5,0\n")
                .orThrow()
                .observations();
        List<Observation> tidy = observations("site,state,indicator,value,unit,date,point,channel\n"
                        + "A,current,soil.cadmium,<0.05,mg/kg,2025-03-02,P1,ground\n"
                        + "A,current,soil.ph,6.5,[pH],2025-03-02,P1,ground\n"
                        + "A,current,vegetation.cover,45,%,2025-03-02,P1,ground\n"
                        + "A,baseline,soil.ph,4.5,[pH],2015-03-02,P1,ground\n"
                        + "A,baseline,vegetation.cover,0,%,2015-03-02,P1,ground\n")
                .orThrow()
                .observations();
        assertThat(wide).usingRecursiveComparison().ignoringFields("origin").isEqualTo(tidy);
    }

    @Test
    void wide_header_unit_must_fit() {
        ReadResult result = observations(
                "site,state,date,soil.cadmium [mg/L],soil.ph,soil.led [mg/kg]\nA,current,2025-03-02,1,6,2\n");
        assertThat(result.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly("UNIT-002 o.csv:1:4", "UNIT-004 o.csv:1:5", "OBS-002 o.csv:1:6");
        assertThat(result.findings().get(2).fix()).isPresent();
    }

    // ---- sites

    @Test
    void site_row_keeps_everything_it_says() {
        ReadResult result = sites(
                "id,parent,name,area [mu],works_started,region,ecosystem,liability,commodity,mining_mode,damage_degree,restoration_mode,land_use,not_applicable,fact:erosion-zone\n"
                        + "M,,Mine,30,2018-04-01,Shanxi,forest,closing,coal,waste-dump,severe,agriculture,forest,soil.ph: rock; soil.lead：岩石,loess\n");
        Site site = result.orThrow().sites().find("M").orElseThrow();
        assertThat(site.name()).isEqualTo("Mine");
        assertThat(site.areaHectares()).contains(2.0);
        assertThat(site.worksStarted()).contains(LocalDate.of(2018, 4, 1));
        assertThat(site.context().region()).contains("Shanxi");
        assertThat(site.context().ecosystem()).contains(Ecosystem.FOREST);
        assertThat(site.context().miningMode()).contains(MiningMode.WASTE_DUMP);
        assertThat(site.context().landUse()).contains(LandUse.FOREST);
        assertThat(site.context().fact("erosion-zone")).contains("loess");
        assertThat(site.context().notApplicable())
                .containsEntry("soil.ph", "rock")
                .containsEntry("soil.lead", "岩石");
    }

    @Test
    void site_tree_is_checked() {
        ReadResult result = sites("id,parent,area\n"
                + "W,,100\n" // parts give 99: 1 % off
                + "M1,W,60\n"
                + "M2,W,39\n"
                + "M3,M9,\n"
                + "C1,C2,\n"
                + "C2,C1,\n"
                + "S,S,\n"
                + "m1,,\n"
                + "Ｍ2,,\n"
                + "M1,,\n"
                + "M\u200B3,,\n");
        assertThat(result.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly(
                        "SITE-004 s.csv:2:3",
                        "SITE-002 s.csv:5:2",
                        "SITE-003 s.csv:6:2",
                        "SITE-003 s.csv:8:2",
                        "SITE-005 s.csv:9:1",
                        "SITE-005 s.csv:10:1",
                        "SITE-001 s.csv:11:1",
                        "CSV-022 s.csv:12:1");
    }

    @Test
    void site_says_whether_it_is_illustrative() {
        assertThat(sites("id,illustrative\nA,yes\nB,no\nC,\n").orThrow().sites().all())
                .extracting(Site::illustrative)
                .containsExactly(true, false, false);
        assertThat(sites("id,illustrative\nA,true\n").findings().get(0).in(Language.EN))
                .isEqualTo("s.csv:2:2: CSV-021: whether the site is illustrative must be one of yes, no: got \"true\"");
    }

    @Test
    void parts_that_add_up_within_a_thousandth_are_fine() {
        assertThat(sites("id,parent,area\nW,,100\nA,W,60\nB,W,40.05\n").findings())
                .isEmpty();
    }

    @Test
    void sites_are_those_of_the_observations_when_no_table_is_given() {
        ReadResult result = observations(
                TIDY + "B,current,soil.ph,6,[pH],2025-03-02,,,,\nA,current,soil.ph,6,[pH],2025-03-02,,,,\n");
        assertThat(result.orThrow().sites().all()).extracting(Site::id).containsExactly("B", "A");
    }

    @Test
    void unknown_site_names_the_nearest() {
        ReadResult result = read(InputFiles.builder(TestCatalogue.SMALL)
                .sites(CsvSource.text("s.csv", "id\nMine-1\nMine-2\n"))
                .observations(CsvSource.text("o.csv", TIDY + "mine-1,current,soil.ph,6,[pH],2025-03-02,,,,\n")));
        assertThat(codes(result)).containsExactly("OBS-001");
        assertThat(result.findings().get(0).in(Language.EN)).endsWith("\nMaybe \"Mine-1\"");
    }

    @Test
    void a_restoration_mode_is_one_of_the_profile_or_none_of_them() {
        CsvSource slip = CsvSource.text("s.csv", "id,restoration_mode\nA,natural-recover\n");
        CsvSource none = CsvSource.text("s.csv", "id,restoration_mode\nA,none\n");

        assertThat(codes(read(InputFiles.forProfile(Profiles.of("general")).sites(slip))))
                .containsExactly("SITE-007");
        assertThat(read(InputFiles.forProfile(Profiles.of("general")).sites(none))
                        .orThrow()
                        .sites()
                        .find("A")
                        .orElseThrow()
                        .context()
                        .restorationMode())
                .contains("none");
        assertThat(read(InputFiles.builder(TestCatalogue.SMALL).sites(slip)).findings())
                .isEmpty();
    }

    @Test
    void a_slip_in_a_fact_on_which_limits_depend_is_refused() {
        for (String code : List.of("GB-25466-2010", "db44-26", "yes", "no")) {
            ReadResult result = read(InputFiles.forProfile(Profiles.of("general"))
                    .sites(CsvSource.text("s.csv", "id,fact:effluent-standard\nA," + code + "\n")));
            assertThat(codes(result)).as(code).containsExactly("SITE-008");
            assertThat(result.errors().get(0).message().en())
                    .startsWith("fact effluent-standard must be one of ")
                    .contains("gb-25466-2010", "none", "other");
        }
    }

    @Test
    void a_fact_of_a_known_code_or_that_nobody_asks_for_is_taken() {
        assertThat(read(InputFiles.forProfile(Profiles.of("general"))
                                .sites(
                                        CsvSource.text(
                                                "s.csv",
                                                "id,fact:effluent-standard,fact:permit\nA,gb-25466-2010,No 7\nB,none,\nC,other,\n")))
                        .findings())
                .isEmpty();
    }

    // ---- targets

    @Test
    void targets_follow_the_direction_of_the_indicator() {
        EvaluationInput input = targets("site,indicator,value,unit,due,rule,weight\n"
                        + "A,vegetation.cover,0.6,1,2030-12-31,upper-reaches 0.80,2\n"
                        + "A,soil.cadmium,0.3,mg/kg,2030,lower-confident 0.95,\n"
                        + "A,soil.ph,6.0..7.5,[pH],2030-06,,1\n")
                .orThrow();
        assertThat(input.targets())
                .extracting(target -> target.allowed())
                .containsExactly(
                        new ValueRange(60, Double.POSITIVE_INFINITY),
                        new ValueRange(Double.NEGATIVE_INFINITY, 0.3),
                        new ValueRange(6, 7.5));
        assertThat(input.targets())
                .extracting(target -> target.rule())
                .containsExactly(
                        new DecisionRule.UpperReaches(0.80), new DecisionRule.LowerConfident(0.95), DecisionRule.POINT);
        assertThat(input.targets()).extracting(target -> target.weight()).containsExactly(2.0, 1.0, 1.0);
    }

    // ---- the file itself

    @Test
    void byte_order_mark_is_accepted() {
        assertThat(observations("\uFEFF" + TIDY + "A,current,soil.ph,6,[pH],2025-03-02,,,,\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void byte_order_mark_wins_over_a_declared_encoding_and_says_so() {
        byte[] text = "id,name\nA,白云鄂博矿\n".getBytes(Charset.forName("GBK"));
        byte[] marked = new byte[text.length + 3];
        marked[0] = (byte) 0xEF;
        marked[1] = (byte) 0xBB;
        marked[2] = (byte) 0xBF;
        System.arraycopy(text, 0, marked, 3, text.length);

        Finding finding = read(InputFiles.builder(TestCatalogue.SMALL)
                        .encoding(Charset.forName("GBK"))
                        .sites(CsvSource.bytes("s.csv", marked)))
                .findings()
                .get(0);

        assertThat(finding.message().en())
                .isEqualTo("text must be UTF-8, as the byte order mark says, which wins over --encoding: "
                        + "got bytes that are not, first in line 2; the file was not read further");
        assertThat(finding.message().zh()).contains("以字节顺序标记为准，优先于 --encoding");
    }

    @Test
    void gbk_is_never_guessed_silently() {
        byte[] gbk = ("id,name\nA,白云鄂博矿\n").getBytes(Charset.forName("GB18030"));
        ReadResult refused = read(InputFiles.builder(TestCatalogue.SMALL).sites(CsvSource.bytes("s.csv", gbk)));
        assertThat(codes(refused)).containsExactly("CSV-001");
        assertThat(refused.findings().get(0).in(Language.EN))
                .startsWith("s.csv:2: CSV-001: text must be UTF-8")
                .contains("--encoding GB18030");
        ReadResult read = read(InputFiles.builder(TestCatalogue.SMALL)
                .encoding(Charset.forName("GB18030"))
                .sites(CsvSource.bytes("s.csv", gbk)));
        assertThat(read.orThrow().sites().find("A").orElseThrow().name()).isEqualTo("白云鄂博矿");
    }

    @Test
    void utf_16_is_named() {
        byte[] text = "\uFEFFid,name\nA,B\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(codes(read(InputFiles.builder(TestCatalogue.SMALL).sites(CsvSource.bytes("s.csv", text)))))
                .containsExactly("CSV-002");
        assertThat(read(InputFiles.builder(TestCatalogue.SMALL)
                                .encoding(StandardCharsets.UTF_16)
                                .sites(CsvSource.bytes("s.csv", text)))
                        .findings())
                .isEmpty();
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] bytes = {'i', 'd', '\n', (byte) 0xFF, (byte) 0xFF, '\n'};
        assertThat(codes(read(InputFiles.builder(TestCatalogue.SMALL).sites(CsvSource.bytes("s.csv", bytes)))))
                .containsExactly("CSV-001");
    }

    @Test
    void other_separator_is_named_and_the_rest_is_still_checked() {
        ReadResult result = sites("id;ecosystem\nA;forrest\n");
        assertThat(codes(result)).containsExactly("CSV-007", "CSV-021");
        assertThat(result.findings().get(0).in(Language.EN)).contains("--separator \";\"");
        assertThat(read(InputFiles.builder(TestCatalogue.SMALL)
                                .separator(';')
                                .sites(CsvSource.text("s.csv", "id;ecosystem\nA;forest\n")))
                        .findings())
                .isEmpty();
        assertThat(codes(sites("id\tecosystem\nA\tforest\n"))).containsExactly("CSV-007");
    }

    @Test
    void file_problems_have_their_own_codes() {
        assertThat(codes(sites(""))).containsExactly("CSV-005");
        assertThat(codes(sites(" \n\n"))).containsExactly("CSV-005");
        assertThat(codes(sites(",,\n,,\n"))).containsExactly("CSV-013");
        assertThat(codes(sites("id,name\n"))).containsExactly("CSV-006");
        assertThat(codes(sites("A,Mine\nB,Dump\n"))).containsExactly("CSV-013");
        assertThat(codes(sites("id,name\rA,Mine\r"))).containsExactly("CSV-004");
        assertThat(codes(sites("id,name\nA,Mi\0ne\n"))).containsExactly("CSV-003", "CSV-022");
        assertThat(codes(sites("id,name\nA,\"Mine\nB,x\n"))).containsExactly("CSV-008");
        assertThat(codes(sites("id,name\nA\nB,b,c\nC,c,,\n"))).containsExactly("CSV-009", "CSV-009");
        assertThat(codes(sites("id,name,name\nA,b,c\n"))).containsExactly("CSV-010");
        assertThat(codes(sites("id,nme\nA,b\n"))).containsExactly("CSV-011");
        assertThat(codes(sites("name\nb\n"))).containsExactly("CSV-012");
        assertThat(codes(sites("id,name\n,,\nA,b\n"))).containsExactly("CSV-014");
    }

    @Test
    void reading_goes_on_after_a_broken_quote() {
        ReadResult result = sites("id,ecosystem\nA,\"forest\"x\nB,forrest\n");
        assertThat(codes(result)).containsExactly("CSV-008", "CSV-021");
    }

    @Test
    void the_same_file_twice_is_one_finding() {
        CsvSource table = CsvSource.text("o.csv", TIDY + "A,current,soil.ph,6,[pH],2025-03-02,,,,\n");
        assertThat(codes(read(InputFiles.builder(TestCatalogue.SMALL).observations(table, table))))
                .containsExactly("CSV-023");
    }

    @Test
    void files_are_named_by_their_path_and_origins_by_their_name(@TempDir Path directory) throws IOException {
        Path table = directory.resolve("o.csv");
        Files.writeString(table, TIDY + "A,current,soil.cadmium,83,mg/kg,2025-03-02,,,,\n");
        ReadResult result = InputFiles.builder(TestCatalogue.SMALL)
                .observations(CsvSource.file(table))
                .read();
        assertThat(result.findings().get(0).place()).isEqualTo(Place.cell(table.toString(), 2, 4));
        assertThat(result.orThrow().observations().get(0).origin().toString()).isEqualTo("o.csv:2");
    }

    @Test
    void absent_file_is_an_io_exception() {
        assertThatThrownBy(() -> InputFiles.builder(TestCatalogue.SMALL)
                        .sites(CsvSource.file(Path.of("no-such-file.csv")))
                        .read())
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void nothing_is_handed_on_beside_an_error() {
        ReadResult result = observations(
                TIDY + "A,current,soil.ph,6,[pH],2025-03-02,,,,\nB,current,soil.ph,16,[pH],2025-03-02,,,,\n");
        assertThat(result.input()).isEmpty();
        assertThatThrownBy(result::orThrow)
                .isInstanceOf(InvalidObservationsException.class)
                .hasMessageStartingWith("files must have no errors: got 1\no.csv:3:4: NUM-005")
                .extracting(e -> ((InvalidObservationsException) e).findings().size())
                .isEqualTo(1);
    }

    @Test
    void warnings_do_not_refuse() {
        ReadResult result = observations(TIDY + "A,current,soil.cadmium,83,mg/kg,2025-03-02,,,,\n");
        assertThat(codes(result)).containsExactly("NUM-006");
        assertThat(result.input()).isPresent();
    }

    @Test
    void percentages_that_look_like_shares_are_suspect() {
        assertThat(
                        codes(
                                observations(
                                        "site,state,date,vegetation.cover [%]\nA,current,2023,0.4\nA,current,2024,0.45\nA,current,2025,0.5\n")))
                .containsExactly("DATE-006", "NUM-007");
        assertThat(
                        codes(
                                observations(
                                        "site,state,date,vegetation.cover [%]\nA,current,2023-01-01,0.4\nA,current,2024-01-01,45\nA,current,2025-01-01,0.5\n")))
                .isEmpty();
    }

    @Test
    void copied_blocks_are_suspect() {
        StringBuilder rows = new StringBuilder(TIDY);
        for (String year : List.of("2023-05-01", "2024-05-01")) {
            rows.append("A,current,soil.ph,6.1,[pH],").append(year).append(",,,,\n");
            rows.append("A,current,soil.lead,31,mg/kg,").append(year).append(",,,,\n");
            rows.append("A,current,soil.cadmium,0.31,mg/kg,").append(year).append(",,,,\n");
            rows.append("A,current,vegetation.cover,41,%,").append(year).append(",,,,\n");
            rows.append("A,current,land.soil-thickness,55,cm,").append(year).append(",,,,\n");
        }
        ReadResult result = observations(rows.toString());
        assertThat(result.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly("OBS-011 o.csv:7");
    }

    @Test
    void findings_of_one_code_are_listed_up_to_a_thousand() {
        StringBuilder rows = new StringBuilder("id,ecosystem\n");
        for (int i = 0; i < 1500; i++) {
            rows.append("S").append(i).append(",x\n");
        }
        ReadResult result = sites(rows.toString());
        assertThat(result.findings()).hasSize(1001);
        assertThat(result.findings().get(1000).in(Language.EN))
                .isEqualTo("s.csv: CSV-020: only the first 1000 of 1500 findings CSV-021 are listed");
    }

    @Test
    void date_after_today_is_a_surprise_only_when_today_is_given() {
        CsvSource table = CsvSource.text("o.csv", TIDY + "A,current,soil.ph,6,[pH],2025-03-02,,,,\n");
        assertThat(codes(read(InputFiles.builder(TestCatalogue.SMALL)
                        .today(LocalDate.of(2025, 3, 1))
                        .observations(table))))
                .containsExactly("DATE-007");
        assertThat(read(InputFiles.builder(TestCatalogue.SMALL).observations(table))
                        .findings())
                .isEmpty();
    }

    @Test
    void states_are_held_against_the_start_of_the_works() {
        ReadResult result = read(InputFiles.builder(TestCatalogue.SMALL)
                .sites(CsvSource.text("s.csv", "id,works_started\nA,2018-04-01\nB,\n"))
                .observations(CsvSource.text(
                        "o.csv",
                        TIDY + "A,current,soil.ph,6,[pH],2017-03-02,,,,\n"
                                + "A,baseline,soil.ph,6,[pH],2019-03-02,,,,\n"
                                + "B,control,soil.ph,6,[pH],2019-03-02,,,,\n"
                                + "B,control,soil.ph,6,[pH],2020-03-02,,,,\n")));
        assertThat(result.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly("DATE-009 o.csv:2", "DATE-009 o.csv:3", "OBS-010 o.csv:4");
    }

    // ---- limits of the reader

    @Test
    void header_in_capitals_is_refused_with_the_right_name_and_the_rows_are_still_checked() {
        ReadResult result =
                observations("Site,State,Indicator,Value,Unit,Date\nA,current,soil.ph,65,[pH],2025-03-02\n");
        assertThat(codes(result))
                .containsExactly("CSV-011", "CSV-011", "CSV-011", "CSV-011", "CSV-011", "CSV-011", "NUM-005");
        assertThat(result.findings().get(0).in(Language.EN)).endsWith("Maybe \"site\"");
    }

    @Test
    void cell_of_two_million_characters_is_refused_and_the_next_row_read() {
        ReadResult result = sites("id,ecosystem\nA," + "x".repeat(2_000_000) + "\nB,forrest\n");
        assertThat(codes(result)).containsExactly("CSV-019", "CSV-021");
    }

    @Test
    void row_of_a_million_cells_is_ragged() {
        assertThat(codes(sites("id,name\nA," + "x,".repeat(1_000_000) + "\n"))).containsExactly("CSV-009");
    }

    @Test
    void file_that_changes_while_it_is_read_is_refused() throws IOException {
        for (String second : List.of("id\nB\n", "id\n\uD83C\uDF32\n")) {
            byte[] first = "id\nA\n".getBytes(StandardCharsets.UTF_8);
            byte[] changed = second.getBytes(second.length() > 5 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            int[] opened = {0};
            CsvSource source =
                    CsvSource.of("s.csv", () -> new ByteArrayInputStream(opened[0]++ == 0 ? first : changed));
            ReadResult result =
                    InputFiles.builder(TestCatalogue.SMALL).sites(source).read();
            assertThat(codes(result)).contains("CSV-024");
        }
    }

    @Test
    void separator_must_not_be_a_quotation_mark() {
        assertThatThrownBy(() -> InputFiles.builder(TestCatalogue.SMALL).separator('"'))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("separator must not be a quotation mark");
    }

    @Test
    void text_that_steers_the_direction_of_writing_is_refused_everywhere() {
        assertThat(codes(sites("id,name,region\nA,a\u202Eb,c\u2066d\nB,北\u3000部,\n")))
                .containsExactly("CSV-022", "CSV-022");
        assertThat(codes(observations(TIDY + "A,current,soil.ph,6,[pH]\u200B,2025-03-02,,,,\n")))
                .containsExactly("UNIT-001");
    }

    @Test
    void target_of_a_site_that_no_observation_names_is_refused_without_a_table_of_sites() {
        ReadResult result = read(InputFiles.builder(TestCatalogue.SMALL)
                .observations(CsvSource.text("o.csv", TIDY + "North,current,soil.ph,6,[pH],2025-03-02,,,,\n"))
                .targets(CsvSource.text("t.csv", "site,indicator,value,unit,due\nNort,soil.lead,30,mg/kg,2030\n")));
        assertThat(codes(result)).containsExactly("TGT-001", "DATE-006");
        assertThat(result.findings().get(0).in(Language.ZH)).endsWith("也许：\"North\"");
    }

    @Test
    void faults_of_targets_have_their_own_codes() {
        ReadResult result = read(InputFiles.builder(TestCatalogue.SMALL)
                .sites(CsvSource.text("s.csv", "id,works_started\nA,2018-04-01\n"))
                .targets(CsvSource.text(
                        "t.csv",
                        "site,indicator,value,unit,due,rule,weight\n"
                                + "B,soil.lead,30,mg/kg,2030-12-31,,\n"
                                + "A,soil.led,30,mg/kg,2030-12-31,,\n"
                                + "A,soil.lead,30,mg/kg,2030-12-31,lower 0.95,\n"
                                + "A,soil.lead,30,mg/kg,2031-12-31,upper-reaches 80,\n"
                                + "A,soil.ph,7,[pH],2030-12-31,,\n"
                                + "A,soil.ph,8..7,[pH],2031-12-31,,\n"
                                + "A,soil.cadmium,1..2,mg/kg,2031-12-31,,\n"
                                + "A,soil.lead,30,mg/kg,2030-12-31,,-1\n"
                                + "A,soil.lead,30,mg/L,2017-12-31,,\n"
                                + "A,soil.lead,-1,mg/kg,2032-12-31,,\n"
                                + "A,soil.lead,,,,,\n")));
        assertThat(result.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly(
                        "TGT-001 t.csv:2:1",
                        "TGT-002 t.csv:3:2",
                        "TGT-003 t.csv:4:6",
                        "TGT-003 t.csv:5:6",
                        "TGT-004 t.csv:6:3",
                        "TGT-004 t.csv:7:3",
                        "TGT-004 t.csv:8:3",
                        "TGT-005 t.csv:9",
                        "NUM-011 t.csv:9:7",
                        "UNIT-002 t.csv:10:4",
                        "TGT-006 t.csv:10:5",
                        "NUM-005 t.csv:11:3",
                        "CSV-015 t.csv:12:3",
                        "CSV-015 t.csv:12:4",
                        "CSV-015 t.csv:12:5");
    }

    @Test
    void faults_of_sites_have_their_own_codes() {
        ReadResult result = sites("id,area,area_unit,mining_mode,not_applicable,fact:Zone\n"
                + "A,-1,hm2,open_pit,soil.ph,x\n"
                + "B,1,kg,quarry,soil.fe: none,x\n"
                + "C,N/A,,,,\n");
        assertThat(result.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly(
                        "CSV-011 s.csv:1:6",
                        "NUM-011 s.csv:2:2",
                        "CSV-021 s.csv:2:4",
                        "SITE-006 s.csv:2:5",
                        "UNIT-002 s.csv:3:3",
                        "OBS-002 s.csv:3:5",
                        "CSV-018 s.csv:4:2");
    }

    @Test
    void a_hundred_thousand_rows_are_read_in_one_go() {
        StringBuilder rows = new StringBuilder("site,state,date,soil.cadmium [mg/kg],soil.lead [mg/kg]\n");
        int count = 50_000;
        for (int i = 0; i < count; i++) {
            rows.append("S")
                    .append(i)
                    .append(",current,2025-06-01,")
                    .append(i % 17)
                    .append(".5,")
                    .append(i % 901)
                    .append('\n');
        }
        List<Observation> all = observations(rows.toString()).orThrow().observations();
        assertThat(all).hasSize(2 * count);
        assertThat(all.get(2 * count - 1).site()).isEqualTo("S" + (count - 1));
        assertThat(all.get(2 * count - 1).origin().row()).isEqualTo(count + 1);
    }

    @Test
    void id_between_unusual_spaces_is_refused() {
        assertThat(codes(sites("id\nA\u2003\n"))).containsExactly("CSV-022");
        assertThat(codes(sites("id,area [mu]\nA,4.9e-324\n"))).containsExactly("NUM-011");
    }

    @Test
    void indicator_is_recognized_by_its_name() {
        ReadResult result = observations(TIDY + "A,current,土层厚度,60,cm,2025-03-02,,,,\n");
        assertThat(result.findings().get(0).in(Language.EN)).endsWith("Maybe \"land.soil-thickness\"");
    }

    @Test
    void impossible_value_names_domain_and_converted_value() {
        ReadResult result = observations(TIDY
                + "A,current,vegetation.cover,4.5,1,2025-03-02,,,,\nA,current,soil.lead,-3,mg/kg,2025-03-02,,,,\n");
        assertThat(result.findings().get(0).message().en())
                .isEqualTo(
                        "vegetation.cover must lie in [0, 100] %, and this was likely meant in %, not in 1: got \"4.5\" (450 %)");
        assertThat(result.findings().get(1).message().en()).isEqualTo("soil.lead must lie in [0, ∞) mg/kg: got \"-3\"");
    }
}
