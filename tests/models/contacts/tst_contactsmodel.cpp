#include "models/contacts/contactsmodel.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>

using models::ContactsModel;

namespace {

store::ContactRow row(const char *id, const char *name, const char *role, const char *way, bool retired = false)
{
    store::ContactRow out;
    out.id = QString::fromLatin1(id);
    out.card.name = QString::fromLatin1(name);
    out.card.roles = {QString::fromLatin1(role)};
    out.card.ways = {*contacts::wayFrom(QString::fromLatin1(way))};
    out.retired = retired;
    return out;
}

QList<store::ContactRow> everybody()
{
    return {row("1", "Fay", "VP Engineering", "phone +44 20"), row("2", "Jo", "CISO", "phone +46 8"),
            row("3", "Old Kim", "Legal", "email kim@acme.example", true)};
}

} // namespace

class TstContactsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void retired_ones_are_shown_when_wanted()
    {
        ContactsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setContacts(everybody());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.standing(), 2);
        model.setRetired(true);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2, ContactsModel::Name).data().toString(), QStringLiteral("Old Kim (retired)"));
        QCOMPARE(model.standing(), 2);
    }

    void every_word_sought_must_be_somewhere_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("name") << QStringLiteral("jo") << QStringList{QStringLiteral("2")};
        QTest::newRow("role") << QStringLiteral("vp") << QStringList{QStringLiteral("1")};
        QTest::newRow("number") << QStringLiteral("+46 8") << QStringList{QStringLiteral("2")};
        QTest::newRow("two") << QStringLiteral("phone ciso") << QStringList{QStringLiteral("2")};
        QTest::newRow("all") << QStringLiteral("phone") << QStringList{QStringLiteral("1"), QStringLiteral("2")};
        QTest::newRow("none") << QStringLiteral("jo vp") << QStringList{};
    }

    void every_word_sought_must_be_somewhere()
    {
        QFETCH(QString, words);
        ContactsModel model;
        const QAbstractItemModelTester tester(&model);
        model.setContacts(everybody());
        model.setSought(words);
        QStringList found;
        for (int i = 0; i < model.rowCount(); ++i)
            found.append(model.at(i).key);
        QTEST(found, "found");
    }

    void a_row_says_how_somebody_is_reached_first()
    {
        ContactsModel model;
        model.setContacts(everybody());
        QCOMPARE(model.index(1, ContactsModel::Reach).data().toString(), QStringLiteral("phone +46 8"));
        QCOMPARE(model.index(1, ContactsModel::Roles).data().toString(), QStringLiteral("CISO"));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Name"));
    }
};

PARAPET_TEST(TstContactsModel)
#include "tst_contactsmodel.moc"
