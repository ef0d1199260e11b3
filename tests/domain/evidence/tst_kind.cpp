#include "domain/evidence/custody.h"
#include "domain/evidence/kind.h"
#include "support/testmain.h"

#include <QSet>

using namespace evidence;

namespace {

/// Every value has a name that leads back to it, and a word of its own.
template<class E>
void tellApart(int count, std::optional<E> (*from)(const QString &))
{
    QSet<QString> names, words;
    for (int i = 0; i < count; ++i) {
        QCOMPARE(from(name(E(i))), std::optional(E(i)));
        QVERIFY(word(E(i)).at(0).isUpper());
        names.insert(name(E(i)));
        words.insert(word(E(i)));
    }
    QCOMPARE(names.size(), count);
    QCOMPARE(words.size(), count);
    QVERIFY(!from(QStringLiteral("nothing of the kind")));
    QVERIFY(!from(QString()));
}

} // namespace

class TstKind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_kind_reads_back() { tellApart<Kind>(kindCount, kindFrom); }
    void every_sensitivity_reads_back() { tellApart<Sensitivity>(sensitivityCount, sensitivityFrom); }
    void every_state_reads_back() { tellApart<State>(stateCount, stateFrom); }
    void every_step_reads_back() { tellApart<Step>(stepCount, stepFrom); }
    void every_finding_reads_back() { tellApart<Finding>(findingCount, findingFrom); }

    void names_are_those_that_people_write_into_scripts()
    {
        QCOMPARE(QString(name(Kind::GithubAudit)), QStringLiteral("github_audit"));
        QCOMPARE(QString(name(State::Mismatch)), QStringLiteral("hash_mismatch"));
        QCOMPARE(word(Step::Transfer), QStringLiteral("Handed over"));
    }
};

PARAPET_TEST(TstKind)
#include "tst_kind.moc"
