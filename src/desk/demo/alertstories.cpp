#include "desk/demo/alertstories.h"

#include "domain/intelligence/alertanswered.h"
#include "domain/intelligence/alertassigned.h"
#include "domain/intelligence/alertcontrolrecorded.h"
#include "domain/intelligence/alertdismissed.h"
#include "domain/intelligence/alertnoted.h"
#include "domain/intelligence/alertoverridden.h"
#include "domain/intelligence/alertreopened.h"
#include "domain/intelligence/alertresolved.h"
#include "domain/intelligence/remedymoved.h"
#include "domain/intelligence/remedyplanned.h"
#include "domain/intelligence/remedyrescheduled.h"

namespace desk {

using namespace intelligence;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

/// "yyn?": exploitable, exposed, sensitive, on a critical path; a dash leaves a question out.
AlertAnswered answered(const char *said, const char *why)
{
    AlertAnswered out{{}, words(why)};
    for (size_t i = 0; i < questionCount && said[i] != '\0'; ++i) {
        if (said[i] != '-')
            out.answers[i] = said[i] == 'y' ? Answer::Yes : said[i] == 'n' ? Answer::No : Answer::Unknown;
    }
    return out;
}

/// Tells the stories one after another; a finding that no report has is passed over.
class Teller
{
public:
    Teller(base::Entropy &entropy, base::Instant now, const SeenFindings &seen)
        : m_entropy(&entropy)
        , m_now(now)
        , m_seen(&seen)
    {
    }

    const QList<AlertStory> &stories() const { return m_stories; }

    /// The vulnerability of the template engine: what the P2 of this night is about.
    void templateEngine(const QString &incident)
    {
        AlertStory *web = seen("CVE-2024-91177", "acme/web-shop", 8h + 40min, "hal");
        if (web) {
            web->say(2min, words("hal"), AlertAssigned{words("hal")});
            web->say(4min, words("hal"),
                     answered("-yyy", "Shop pages render customer templates; orders and addresses are in reach"));
            web->join(5min, words("gil"), incident);
            web->say(20min, words("hal"),
                     AlertControlRecorded{words("WAF rule 4417 on the edge blocks helper calls"), m_now + days(2)});
            const QString patch = web->say(
                25min, words("gil"),
                RemedyPlanned{RemedyKind::Patch, words("Update stencil-engine to 3.8.4"), words("hal"), m_now + 6h});
            web->say(3h, words("hal"), RemedyMoved{patch, RemedyState::Started, words("pull request 2218")});
            web->say(5h, words("hal"), RemedyMoved{patch, RemedyState::Done, words("release 2025.01.15-1")});
        }
        if (AlertStory *search = seen("CVE-2024-91177", "acme/search-index", 8h + 20min, "hal")) {
            search->say(1min, words("hal"), answered("-yny", "Search answers the internet; it holds no personal data"));
            search->join(2min, words("gil"), incident);
            search->say(
                30min, words("gil"),
                RemedyPlanned{RemedyKind::Patch, words("Update stencil-engine to 3.8.4"), words("hal"), m_now + 50min});
        }
        if (AlertStory *docs = seen("CVE-2024-91177", "acme/docs-site", 8h, "hal")) {
            docs->say(1min, words("hal"), answered("-nnn", "Built offline; no template comes from outside"));
            docs->say(2min, words("hal"), AlertAssigned{words("kim")});
        }
        seen("CVE-2024-91177", "acme/payments-api", 7h + 50min, "hal"); // to triage
    }

    /// The malicious release: what the P1 of this night is about.
    void malicious(const QString &incident)
    {
        AlertStory *payments = seen("MAL-2025-114", "acme/payments-api", 20min, "bo");
        if (!payments)
            return;
        payments->say(1min, words("bo"), answered("-yyy", "It ran in the release workflow, with its tokens"));
        payments->say(1min, words("bo"), AlertAssigned{words("bo")});
        payments->join(2min, words("ana"), incident);
        const QString off =
            payments->say(3min, words("ana"),
                          RemedyPlanned{RemedyKind::Disable, words("Disable release.yml until it is pinned"),
                                        words("bo"), m_now + 15min});
        payments->say(6min, words("bo"), RemedyMoved{off, RemedyState::Started, {}});
    }

    void everydayScans()
    {
        seen("CVE-2024-90044", "", 20h, "pia"); // exploited, nobody has answered
        if (AlertStory *lodash = seen("CVE-2024-90102", "", 19h, "pia")) {
            lodash->say(5min, words("pia"), answered("-ynn", "The public form; nothing personal in it"));
            lodash->say(6min, words("pia"), AlertAssigned{words("pia")});
            lodash->say(10min, words("pia"),
                        RemedyPlanned{RemedyKind::Patch, words("Update lodash-deep to 4.17.21"), words("pia"),
                                      m_now + days(6)});
        }
        if (AlertStory *yaml = seen("CVE-2024-90288", "", 18h, "pia")) {
            yaml->say(3min, words("pia"), answered("yyy-", "A proof of concept is public"));
            yaml->say(9min, words("ivo"),
                      AlertOverridden{Band::Scheduled,
                                      words("The parser only reads files of our own release; verified "
                                            "with the team"),
                                      m_now + days(12)});
            yaml->say(15min, words("ivo"), AlertAssigned{words("ivo")});
        }
        if (AlertStory *curl = seen("CVE-2024-90420", "", 17h, "ivo")) {
            curl->say(4min, words("ivo"), answered("nn?-", "No SOCKS proxy is set anywhere"));
            curl->say(5min, words("ivo"), AlertNoted{words("Base image 12.9 has it; comes with Thursday's rebuild")});
        }
        if (AlertStory *glibc = seen("CVE-2023-90311", "", 16h, "ivo"))
            glibc->say(8min, words("ivo"),
                       AlertDismissed{Dismissal::NotUsed, words("The resolver is not enabled in our images")});
    }

    void codeScanning()
    {
        if (AlertStory *sql = seen("js/sql-injection", "", 12h, "lea")) {
            sql->say(6min, words("lea"), answered("yyyy", "Shown with a request of our own"));
            sql->say(7min, words("lea"), AlertAssigned{words("lea")});
            const QString patch = sql->say(12min, words("lea"),
                                           RemedyPlanned{RemedyKind::Patch, words("Use bound parameters in orders.js"),
                                                         words("lea"), m_now + days(1)});
            sql->say(9h, words("lea"), RemedyMoved{patch, RemedyState::Started, words("pull request 911")});
        }
        if (AlertStory *logging = seen("js/clear-text-logging", "", 11h, "lea"))
            logging->say(3min, words("lea"),
                         AlertDismissed{Dismissal::UsedInTests, words("The fixture logs a made-up password")});
        if (AlertStory *injection = seen("actions/code-injection/critical", "", 10h, "lea"))
            injection->say(2min, words("lea"), answered("y---", "A comment of anybody reaches the shell"));
    }

    void dependabot()
    {
        AlertStory &late =
            told(dependabotFacts("CVE-2024-90702", "session-cookie", "1.4.0", "1.4.3", "acme/partner-portal",
                                 "session-cookie: session fixation after sign-in", 71, 84000, m_now - days(17)),
                 m_now - days(16), "kim");
        late.say(10min, words("kim"), answered("-yyy", "Partners sign in there"));
        late.say(11min, words("kim"), AlertAssigned{words("kim")});
        const QString patch = late.say(
            1h, words("kim"),
            RemedyPlanned{RemedyKind::Patch, words("Update session-cookie to 1.4.3"), words("kim"), m_now - days(6)});
        late.say(days(8), words("kim"),
                 RemedyRescheduled{patch, {}, m_now - days(1), words("release freeze until Monday")});

        AlertStory &low = told(dependabotFacts("CVE-2024-90731", "colour-names", "2.0.1", "2.0.2", "acme/design-system",
                                               "colour-names: slow on very long names", 31, 310, m_now - days(25)),
                               m_now - days(24), "kim");
        low.say(5min, words("kim"), answered("-nnn", "Runs at build time only"));
        low.say(8min, words("kim"),
                AlertControlRecorded{words("Inputs come from our own style sheets, capped at 64 characters"), {}});

        AlertStory &fixed =
            told(dependabotFacts("CVE-2024-90655", "multipart-reader", "0.9.2", "0.9.5", "acme/mail-templates",
                                 "multipart-reader: path traversal on upload", 86, 143000, m_now - days(12)),
                 m_now - days(12) + 3h, "hal");
        fixed.say(4min, words("hal"), answered("-yy-", "Uploads of customers"));
        const QString update = fixed.say(20min, words("hal"),
                                         RemedyPlanned{RemedyKind::Patch, words("Update multipart-reader to 0.9.5"),
                                                       words("hal"), m_now - days(10)});
        fixed.say(20h, words("hal"), RemedyMoved{update, RemedyState::Done, words("release 2025.01.04-2")});
        fixed.say(26h, words("hal"), AlertResolved{Resolution::Fixed, words("Dependabot closed it after the release")});

        AlertStory &back = told(dependabotFacts("CVE-2024-90612", "zip-stream", "3.2.0", "3.2.4", "acme/e2e-nightly",
                                                "zip-stream: zip bomb is unpacked", 62, 900, m_now - days(30)),
                                m_now - days(29), "pia");
        back.say(5min, words("pia"), answered("-nyn", "Test data of customers"));
        back.say(days(3), words("pia"), AlertResolved{Resolution::Fixed, words("pull request 305")});
        back.say(days(20), words("pia"), AlertReopened{words("the lock file went back to 3.2.0 with a merge")});

        told(dependabotFacts("CVE-2024-90689", "event-source-lite", "1.0.7", "", "acme/mobile-app",
                             "event-source-lite: headers are sent to a redirect's host", 54, 700, m_now - days(9)),
             m_now - days(9) + 2h, "lea")
            .say(15min, words("lea"),
                 AlertDismissed{Dismissal::FalsePositive, words("The lock file names another package of that name")});
    }

private:
    AlertStory &told(const AlertFacts &facts, base::Instant at, const char *actor)
    {
        m_stories.append(AlertStory(*m_entropy, facts, at, words(actor)));
        return m_stories.last();
    }
    /// Of a finding that a report has, taken up that long ago; nullptr when none has it.
    AlertStory *seen(const char *rule, const char *repository, base::Duration ago, const char *actor)
    {
        const std::optional<AlertFacts> facts = m_seen->facts(rule, repository, m_now - ago);
        return facts ? &told(*facts, m_now - ago, actor) : nullptr;
    }

    base::Entropy *m_entropy;
    base::Instant m_now;
    const SeenFindings *m_seen;
    QList<AlertStory> m_stories;
};

} // namespace

QList<AlertStory> alertStories(base::Entropy &entropy, base::Instant now, const SeenFindings &seen,
                               const QString &attack, const QString &weakness)
{
    Teller teller(entropy, now, seen);
    teller.dependabot();
    teller.everydayScans();
    teller.codeScanning();
    teller.templateEngine(weakness);
    teller.malicious(attack);
    return teller.stories();
}

} // namespace desk
