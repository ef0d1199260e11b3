#include "desk/contacts/changecontact.h"
#include "desk/contacts/registercontact.h"
#include "desk/contacts/retirecontact.h"
#include "store/contacts/contactlist.h"
#include "support/hostiletexts.h"
#include "support/temporarystore.h"
#include "support/testmain.h"

using contacts::Card;
using contacts::Contact;

/// The verbs of the register, carried out in a workspace: what is refused, and what its table says then.
class TstContactVerbs : public QObject
{
    Q_OBJECT

    static Card jo() { return {.name = u"Jo"_qs, .roles = {u"CISO"_qs}, .ways = {{u"phone"_qs, u"+46 8 5550"_qs}}}; }

    static QString refusal(const base::Result<journal::Deed> &deed) { return deed ? QString() : deed.error().text(); }

    static std::shared_ptr<const Contact> contact(TemporaryStore &store, const QString &id)
    {
        return std::static_pointer_cast<const Contact>(store->subject(id).result().value());
    }

    static QList<store::ContactRow> list(TemporaryStore &store)
    {
        return store->readJournal(&store::contactList).result().value();
    }

    static QString registered(TemporaryStore &store, const Card &card)
    {
        const QString id = store->newId();
        const base::Result<journal::Deed> deed = desk::registerContact(id, card, store.by());
        if (!deed)
            qFatal("%s", qPrintable(deed.error().text()));
        store.mustCommit(*deed);
        return id;
    }

private Q_SLOTS:
    void somebody_registered_is_in_the_list()
    {
        TemporaryStore store;
        const QString id = registered(store, jo());
        QCOMPARE(list(store), (QList<store::ContactRow>{{.id = id, .card = jo()}}));
        QCOMPARE(contact(store, id)->card, jo());
        const base::Result<journal::Deed> deed = desk::registerContact(store->newId(), jo(), store.by());
        QCOMPARE(deed->summary, u"Registered Jo"_qs);
    }

    void a_card_that_cannot_be_is_refused_with_the_field_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("field");
        QTest::newRow("nobody") << u" "_qs << QString() << u"+46"_qs << u"name"_qs;
        QTest::newRow("nowhere") << u"Jo"_qs << u"Mars/Base"_qs << u"+46"_qs << u"zone"_qs;
        QTest::newRow("no address") << u"Jo"_qs << QString() << QString() << u"ways"_qs;
    }

    void a_card_that_cannot_be_is_refused_with_the_field()
    {
        QFETCH(QString, name);
        QFETCH(QString, zone);
        QFETCH(QString, address);
        QFETCH(QString, field);
        TemporaryStore store;
        const Card card{.name = name, .ways = {{u"phone"_qs, address}}, .zone = zone};
        const QString why = refusal(desk::registerContact(store->newId(), card, store.by()));
        QVERIFY2(why.contains(field), qPrintable(why));
    }

    void a_change_replaces_the_card_and_nothing_new_is_no_change()
    {
        TemporaryStore store;
        const QString id = registered(store, jo());
        Card moved = jo();
        moved.ways.prepend({u"chat"_qs, u"@jo"_qs});
        moved.zone = u"Europe/Stockholm"_qs;
        const auto deed = desk::changeContact(*contact(store, id), moved, store.by());
        QCOMPARE(refusal(deed), QString());
        QCOMPARE(deed->summary, u"Changed Jo"_qs);
        store.mustCommit(*deed);
        QCOMPARE(list(store).first().card, moved);
        QVERIFY(
            refusal(desk::changeContact(*contact(store, id), moved, store.by())).contains(u"Nothing was changed"_qs));
        QVERIFY(
            refusal(desk::changeContact(Contact(store->newId()), moved, store.by())).contains(u"no such contact"_qs));
    }

    void somebody_retired_stands_last_and_comes_back()
    {
        TemporaryStore store;
        const QString jos = registered(store, jo());
        Card zoe = jo();
        zoe.name = u"Zoe"_qs;
        registered(store, zoe);
        QVERIFY(!refusal(desk::retireContact(*contact(store, jos), u" "_qs, store.by())).isEmpty());
        const auto deed = desk::retireContact(*contact(store, jos), u"left the company"_qs, store.by());
        QCOMPARE(deed->summary, u"Retired Jo"_qs);
        store.mustCommit(*deed);
        const store::ContactRow last = list(store).last();
        QCOMPARE(last.id, jos);
        QVERIFY(last.retired);
        QCOMPARE(last.why, u"left the company"_qs);
        QVERIFY(refusal(desk::retireContact(*contact(store, jos), u"again"_qs, store.by()))
                    .contains(u"retired already"_qs));
        store.mustCommit(*desk::changeContact(*contact(store, jos), jo(), store.by()));
        QCOMPARE(list(store).first().id, jos);
        QVERIFY(!list(store).first().retired && list(store).first().why.isEmpty());
    }

    void any_text_is_kept_as_it_is_or_refused()
    {
        TemporaryStore store;
        int kept = 0;
        for (const auto &[name, text] : support::hostileTexts()) {
            Card card{.name = text, .roles = {text}, .organisation = text, .hours = text};
            const QString id = store->newId();
            const base::Result<journal::Deed> deed = desk::registerContact(id, card, store.by());
            if (!deed) {
                QVERIFY2(!deed.error().what.isEmpty(), name);
                continue;
            }
            const base::Result<store::Committed> done = store->commit(*deed).result();
            if (!done) // half a character cannot be kept
                continue;
            card.roles = QStringList{text.simplified()};
            QVERIFY2(contact(store, id)->card == card, name);
            for (const store::ContactRow &row : list(store))
                QVERIFY2(row.id != id || row.card == card, name);
            ++kept;
        }
        QVERIFY(kept > 10);
    }
};

PARAPET_TEST(TstContactVerbs)
#include "tst_contactverbs.moc"
