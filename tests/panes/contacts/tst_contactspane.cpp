#include "desk/contacts/registercontact.h"
#include "models/contacts/contactsmodel.h"
#include "panes/contacts/contactspane.h"
#include "panes/look/button.h"
#include "panes/look/chipbar.h"
#include "panes/look/label.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/look/theme.h"
#include "support/deskbench.h"
#include "support/dialogs.h"
#include "support/testmain.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QInputDialog>
#include <QPlainTextEdit>
#include <QSignalSpy>

using contacts::Card;
using Model = models::ContactsModel;

/// The register of contacts, by keyboard.
class TstContactsPane : public QObject
{
    Q_OBJECT

    std::unique_ptr<DeskBench> bench;
    std::unique_ptr<panes::ContactsPane> pane;

    void open()
    {
        pane = std::make_unique<panes::ContactsPane>(bench->console());
        pane->resize(1190, 742);
        pane->show();
        pane->activateWindow();
        QVERIFY(support::takesKeys(pane.get()));
    }

    QString know(const QString &name, const QString &role, const QString &way)
    {
        const QString id = bench->store().newId();
        const Card card{.name = name, .roles = {role}, .ways = {*contacts::wayFrom(way)}};
        bench->mustCommit(desk::registerContact(id, card, bench->temporary().by()));
        return id;
    }

    /// Fay and Jo are known, Fay's row is the first.
    void openWithTwo()
    {
        know(u"Jo"_qs, u"CISO"_qs, u"phone +46 8"_qs);
        know(u"Fay"_qs, u"VP Engineering"_qs, u"email fay@acme.example"_qs);
        open();
        QTRY_COMPARE(names(), (QStringList{u"Fay"_qs, u"Jo"_qs}));
        pane->focusHome();
        QTRY_VERIFY(pane->table().hasFocus());
    }

    QStringList names() const
    {
        QStringList out;
        for (int row = 0; row < pane->model().rowCount(); ++row)
            out.append(pane->model().index(row, Model::Name).data().toString());
        return out;
    }

    template<class T>
    static T *named(const QWidget &within, const QString &name)
    {
        for (T *one : within.findChildren<T *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }

    look::Button *button(const QString &words) const
    {
        for (look::Button *one : pane->findChildren<look::Button *>()) {
            if (one->isVisible() && one->text() == words)
                return one;
        }
        return nullptr;
    }

    /// The dialog in front, once it has the keyboard.
    static QWidget *dialog()
    {
        if (!QTest::qWaitFor([] { return qobject_cast<QDialog *>(QApplication::activeWindow()) != nullptr; }))
            qFatal("no dialog came");
        return QApplication::activeWindow();
    }

    bool shows(const QString &words) const
    {
        for (const look::Label *label : pane->findChildren<look::Label *>()) {
            if (label->isVisible() && label->text() == words)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { look::Theme::current().dress(); }
    void init() { bench = std::make_unique<DeskBench>(); }
    void cleanup()
    {
        pane.reset();
        bench.reset();
    }

    void an_empty_register_offers_what_fills_it()
    {
        open();
        QTRY_VERIFY(shows(u"Nobody is registered yet"_qs));
        QVERIFY(!pane->table().isVisible());
        button(u"Register a contact"_qs)->click();
        QWidget *form = dialog();
        QVERIFY(named<QLineEdit>(*form, u"Name"_qs)->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"Jo"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"CISO, Legal"_qs);
        named<QPlainTextEdit>(*form, u"Ways"_qs)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"phone +46 8"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"Email jo@acme.example"_qs);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(names(), QStringList{u"Jo"_qs});
        const Card card = pane->model().at(0).contact.card;
        QCOMPARE(card.roles, (QStringList{u"CISO"_qs, u"Legal"_qs}));
        QCOMPARE(card.ways.size(), 2);
        QCOMPARE(contacts::text(card.ways.last()), u"email jo@acme.example"_qs);
        QTRY_VERIFY(pane->table().isVisible());
    }

    void what_cannot_be_is_said_and_what_was_typed_stays()
    {
        open();
        pane->findChild<QAction *>(u"contact.register"_qs)->trigger();
        QWidget *form = dialog();
        QLineEdit *name = named<QLineEdit>(*form, u"Name"_qs), *zone = named<QLineEdit>(*form, u"Time zone"_qs);
        name->setText(u"Jo"_qs);
        zone->setText(u"Mars/Base"_qs);
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        const auto said = [form](const QString &words) {
            for (const look::Label *label : form->findChildren<look::Label *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(said(u"Mars/Base"_qs));
        QCOMPARE(name->text(), u"Jo"_qs);
        named<QPlainTextEdit>(*form, u"Ways"_qs)->setPlainText(u"phone"_qs);
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(said(u"“phone” is no way to reach somebody"_qs));
        QTest::keyClick(form, Qt::Key_Escape);
        QCOMPARE(pane->model().rowCount(), 0);
    }

    void keys_walk_and_enter_changes_the_selected_one()
    {
        openWithTwo();
        QTest::keyClicks(&pane->table(), u"j"_qs);
        QVERIFY(shows(u"Jo"_qs));
        QTest::keyClicks(&pane->table(), u"k"_qs);
        QVERIFY(shows(u"Fay"_qs));
        QTest::keyClicks(&pane->table(), u"jj"_qs);
        QTest::keyClick(&pane->table(), Qt::Key_Return);
        QWidget *form = dialog();
        QCOMPARE(form->windowTitle(), u"Change Jo"_qs);
        QCOMPARE(named<QPlainTextEdit>(*form, u"Ways"_qs)->toPlainText(), u"phone +46 8"_qs);
        named<QLineEdit>(*form, u"Hours"_qs)->setText(u"08–17"_qs);
        QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(pane->model().at(1).contact.card.hours, u"08–17"_qs);
        QVERIFY(shows(u"Jo"_qs)); // still the selected one
    }

    void finding_goes_to_the_field_and_back()
    {
        openWithTwo();
        QTest::keyClicks(&pane->table(), u"/"_qs);
        auto *search = pane->findChild<look::SearchField *>();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"ciso +46"_qs);
        QCOMPARE(names(), QStringList{u"Jo"_qs});
        QTRY_VERIFY(shows(u"Jo"_qs));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(pane->table().hasFocus());
        search->setText(u"nobody like this"_qs);
        QTRY_VERIFY(shows(u"No contact matches “nobody like this”"_qs));
        QVERIFY(!pane->findChild<QAction *>(u"contact.change"_qs)->isEnabled());
        search->clear();
        QCOMPARE(names().size(), 2);
    }

    void somebody_retired_is_put_aside_and_brought_back()
    {
        openWithTwo();
        auto *which = pane->findChild<look::ChipBar *>();
        pane->findChild<QAction *>(u"contact.retire"_qs)->trigger();
        auto *ask = qobject_cast<QInputDialog *>(dialog());
        QVERIFY(ask);
        QCOMPARE(ask->windowTitle(), u"Retire Fay"_qs);
        ask->setTextValue(u"left the company"_qs);
        ask->accept();
        QTRY_COMPARE(names(), QStringList{u"Jo"_qs});
        Q_EMIT which->chosen(u"retired"_qs);
        QCOMPARE(names(), (QStringList{u"Jo"_qs, u"Fay (retired)"_qs}));
        pane->table().setCurrentIndex(pane->model().index(1, Model::Name));
        pane->findChild<QAction *>(u"contact.retire"_qs)->trigger();
        QTRY_COMPARE(names(), (QStringList{u"Fay"_qs, u"Jo"_qs}));
    }

    void a_reason_is_asked_for_until_there_is_one()
    {
        openWithTwo();
        const QSignalSpy reported(&bench->console(), &console::Console::reported);
        pane->findChild<QAction *>(u"contact.retire"_qs)->trigger();
        auto *ask = qobject_cast<QInputDialog *>(dialog());
        ask->setTextValue(u"  "_qs);
        ask->accept();
        QTRY_COMPARE(reported.size(), 1);
        QCOMPARE(names().size(), 2);
    }

    void what_another_process_registers_appears_and_the_selection_stays()
    {
        openWithTwo();
        QTest::keyClicks(&pane->table(), u"j"_qs);
        bench->store().lookForOthers();
        base::Result<std::unique_ptr<store::Store>> other = store::Store::open(bench->store().folder());
        QVERIFY(other.ok());
        const Card card{.name = u"Ada"_qs, .roles = {u"Legal"_qs}};
        const auto deed = desk::registerContact((*other)->newId(), card, bench->temporary().by());
        QVERIFY((*other)->commit(*deed).result().ok());
        QTRY_VERIFY_WITH_TIMEOUT((bench->store().lookForOthers(), names().size() == 3), 20000);
        QCOMPARE(pane->table().currentIndex().row(), 2);
        QVERIFY(shows(u"Jo"_qs));
    }

    void what_is_copied_is_no_markup_and_no_formula()
    {
        know(u"=Jo|*x*"_qs, u"<b>CISO</b>"_qs, u"phone +46 8"_qs);
        open();
        QTRY_COMPARE(pane->model().rowCount(), 1);
        const QString markdown = pane->selectionAsMarkdown(), table = pane->selectionAsTable();
        QVERIFY2(!markdown.contains(u"*x*"_qs) && !markdown.contains(u"<b>"_qs), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"+46 8"_qs), qPrintable(markdown));
        QVERIFY2(!table.startsWith(u'='), qPrintable(table));
        QCOMPARE(table.count(u'\t'), 3);
    }

    void everything_can_be_reached_and_has_a_name()
    {
        openWithTwo();
        for (const QWidget *part : pane->parts())
            QVERIFY(!part->accessibleName().isEmpty());
        for (const QWidget *widget : pane->findChildren<QWidget *>()) {
            const bool isInput =
                qobject_cast<const QLineEdit *>(widget) || qobject_cast<const look::RowTable *>(widget);
            QVERIFY2(!isInput || !widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
        QVERIFY(!pane->keys().isEmpty());
    }
};

PARAPET_TEST(TstContactsPane)
#include "tst_contactspane.moc"
