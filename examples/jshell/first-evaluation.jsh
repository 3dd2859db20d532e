import org.restoration.evaluation.engine.*
import org.restoration.evaluation.evaluation.*
import org.restoration.evaluation.files.*
import org.restoration.evaluation.files.source.*
import org.restoration.evaluation.profile.*

Profile profile = Profiles.of("loess-plateau")
Path folder = Path.of("evaluation-profiles/loess-plateau/src/main/resources/org/restoration/evaluation/profiles/loess-plateau/illustrative")
InputFiles.Builder files = InputFiles.forProfile(profile).sites(CsvSource.file(folder.resolve("sites.csv"))).observations(CsvSource.file(folder.resolve("observations.csv")))
Evaluation evaluation = Evaluator.of(profile).evaluate(files.read().orThrow()).evaluation(0)
System.out.println(evaluation.explain().lines().limit(2).collect(Collectors.joining("\n")))
