import java.io.FileInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/** Prints a line for each file and profile of PDF/UA-1 and PDF/A-3a that it breaks: file, profile, rules with counts. */
public class VeraPdf {
    private static final String[] PROFILES = {"ua1", "3a"};

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        int broken = 0;
        for (String file : files) {
            for (String profile : PROFILES) {
                String problem = problem(file, PDFAFlavour.fromString(profile));
                if (!problem.isEmpty()) {
                    System.out.println(file + ": veraPDF " + profile + ": " + problem);
                    broken++;
                }
            }
        }
        System.exit(broken == 0 ? 0 : 1);
    }

    private static String problem(String file, PDFAFlavour flavour) {
        try (FileInputStream stream = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> rules = new ArrayList<>();
            for (Map.Entry<RuleId, Integer> one : result.getFailedChecks().entrySet()) {
                rules.add(one.getKey().getClause() + "-" + one.getKey().getTestNumber() + " (" + one.getValue() + " times)");
            }
            return result.isCompliant() ? "" : String.join(", ", rules);
        } catch (Exception error) {
            return "cannot be checked: " + error;
        }
    }
}
