#include "github/organization/organizations.h"
#include "github/organization/properties.h"
#include "github/organization/repositories.h"
#include "github/organization/repositoryfiles.h"
#include "github/organization/teams.h"
#include "support/feedfiles.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace github;

namespace {

/// What a reader made of a body: elements taken and refused, or the error.
using Reading = base::Result<std::pair<qsizetype, qint64>>;

struct Reader
{
    const char *sample;
    std::function<Reading(const QByteArray &)> read;
};

template<class T>
Reading counted(const base::Result<Page<T>> &page)
{
    return page ? Reading(std::pair(page->items.size(), page->refused)) : Reading(page.error());
}

const QList<organization::RepositoryKey> seven{{186853002, {}},  {1105000001, {}}, {1105000002, {}}, {1105000003, {}},
                                               {1105000004, {}}, {1105000005, {}}, {1105000006, {}}};

QList<Reader> readers()
{
    using Body = const QByteArray &;
    using organization::MemberRole;
    return {
        {"repositories", [](Body body) { return counted(repositoriesIn(body)); }},
        {"workflows", [](Body body) { return counted(workflowsIn(body, 1)); }},
        {"properties-schema", [](Body body) { return counted(propertiesIn(body)); }},
        {"properties-values", [](Body body) { return counted(propertyValuesIn(body)); }},
        {"teams", [](Body body) { return counted(teamsIn(body)); }},
        {"team-members", [](Body body) { return counted(teamMembersIn(body, 1)); }},
        {"team-repositories", [](Body body) { return counted(teamRepositoriesIn(body, 1)); }},
        {"members-admin", [](Body body) { return counted(membersIn(body, MemberRole::Admin)); }},
        {"organization",
         [](Body body) {
             const auto read = organizationIn(body);
             return read ? Reading(std::pair(qsizetype(1), qint64(0))) : Reading(read.error());
         }},
        {"files",
         [](Body body) {
             const auto read = filesIn(body, seven);
             return read ? Reading(std::pair(read->repositories.size(), qint64(0))) : Reading(read.error());
         }},
    };
}

const QList<QJsonValue> odd{QJsonValue(QJsonValue::Null),
                            QJsonValue(true),
                            QJsonValue(-1),
                            QJsonValue(1.5e300),
                            QJsonValue(QString()),
                            QJsonValue(QString(70'000, u'x')),
                            QJsonValue(QStringLiteral("\u202e\u0000\uffff")),
                            QJsonArray(),
                            QJsonArray{QJsonArray{QJsonArray{}}, QJsonValue(), QJsonObject{}},
                            QJsonObject(),
                            QJsonObject{{QStringLiteral("id"), QJsonObject{}}}};

/// Calls `take` with `value` where each value inside it was once replaced by each odd one, and once left out.
void eachVariation(const QJsonValue &value, const std::function<void(const QJsonValue &)> &take)
{
    for (const QJsonValue &other : odd)
        take(other);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), 2); ++i) {
            eachVariation(array.at(i), [&](const QJsonValue &changed) {
                QJsonArray copy = array;
                copy[i] = changed;
                take(copy);
            });
        }
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        QJsonObject without = object;
        without.remove(field.key());
        take(without);
        if (field.key().endsWith(QLatin1String("_url"))) // read by nobody
            continue;
        eachVariation(field.value(), [&](const QJsonValue &changed) {
            QJsonObject copy = object;
            copy[field.key()] = changed;
            take(copy);
        });
    }
}

} // namespace

class TstHostileAnswers : public QObject
{
    Q_OBJECT

    static void eachReader()
    {
        QTest::addColumn<int>("which");
        const QList<Reader> all = readers();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).sample) << i;
    }
    static QByteArray sampleOf(const Reader &reader)
    {
        return feedfiles::sample(u"github/organization/"_qs + QLatin1String(reader.sample) + u".json"_qs);
    }

private Q_SLOTS:
    void a_body_cut_anywhere_commits_nothing_data() { eachReader(); }
    void a_body_cut_anywhere_commits_nothing()
    {
        QFETCH(int, which);
        const Reader reader = readers().at(which);
        const QByteArray body = sampleOf(reader).trimmed();
        QVERIFY(reader.read(body));
        for (qsizetype size = 0; size < body.size(); size += 1 + size / 60) {
            const Reading read = reader.read(body.first(size));
            QVERIFY2(!read, qPrintable(QString::number(size)));
            QCOMPARE(read.error().kind, base::ErrorKind::Offline);
        }
    }

    void whatever_a_field_holds_no_element_is_lost_data() { eachReader(); }
    void whatever_a_field_holds_no_element_is_lost()
    {
        QFETCH(int, which);
        const Reader reader = readers().at(which);
        const QJsonDocument whole = QJsonDocument::fromJson(sampleOf(reader));
        const auto usual = reader.read(sampleOf(reader));
        const QJsonValue root = whole.isArray() ? QJsonValue(whole.array()) : QJsonValue(whole.object());
        int tried = 0, taken = 0;
        bool sound = true;
        eachVariation(root, [&](const QJsonValue &changed) {
            const QByteArray body = changed.isArray() ? QJsonDocument(changed.toArray()).toJson()
                : changed.isObject()                  ? QJsonDocument(changed.toObject()).toJson()
                                                      : QByteArray("null");
            const Reading read = reader.read(body);
            ++tried;
            taken += read ? 1 : 0;
            if (!changed.isArray() || !read || changed.toArray().size() != root.toArray().size())
                return;
            sound = sound && read->first + read->second == usual->first + usual->second;
        });
        QVERIFY(sound);
        QVERIFY2(tried > 50 && taken > tried / 4, qPrintable(u"%1 of %2"_qs.arg(taken).arg(tried)));
    }

    void bytes_that_are_no_text_commit_nothing_data() { eachReader(); }
    void bytes_that_are_no_text_commit_nothing()
    {
        QFETCH(int, which);
        const Reader reader = readers().at(which);
        QByteArray body = sampleOf(reader);
        const qsizetype quote = body.indexOf('"');
        body.insert(quote + 1, "\xc3\x28");
        QCOMPARE(reader.read(body).error().kind, base::ErrorKind::Offline);
    }
};

PARAPET_TEST(TstHostileAnswers)
#include "tst_hostileanswers.moc"
