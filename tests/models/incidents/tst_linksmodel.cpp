#include "domain/incidents/declared.h"
#include "domain/incidents/linked.h"
#include "domain/incidents/merged.h"
#include "domain/incidents/titled.h"
#include "models/incidents/incidentchoicemodel.h"
#include "models/incidents/linksmodel.h"
#include "models/look/roles.h"
#include "support/incidentbuilder.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>

using namespace incidents;
using models::LinkLine;

namespace {

models::IncidentChoice choice(const QString &key, const char *title, Status status = Status::Active)
{
    return {key,
            QStringLiteral("INC-") + key.right(5),
            QLatin1String(title),
            Severity::P2,
            status,
            status == Status::Active};
}

} // namespace

/// How incidents stand to each other, and how one is chosen.
class TstLinksModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_way_two_incidents_can_be_related_is_told()
    {
        support::IncidentBuilder story;
        story.say(Declared{});
        const QString old = story.otherSubject(), twin = story.otherSubject(), later = story.otherSubject(),
                      whole = story.otherSubject();
        story.say(Linked{LinkKind::RecurrenceOf, old, false});
        story.say(Merged{whole, {}});
        store::Pointing pointing;
        pointing.merged = {twin};
        pointing.links = {{later, LinkKind::CausedBy, true}};
        models::LinksModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(*story.state(), pointing,
                   {choice(old, "Old"), choice(twin, "Twin"), choice(later, "Later"), choice(whole, "Whole")});
        QStringList said;
        for (int row = 0; row < model.rowCount(); ++row)
            said.append(model.index(row, 0).data().toString());
        QCOMPARE(said.size(), 4);
        QVERIFY2(said.at(0).startsWith(u"merged into INC-") && said.at(0).endsWith(u"Whole"), qPrintable(said.at(0)));
        QVERIFY2(said.at(1).startsWith(u"merged into this: INC-"), qPrintable(said.at(1)));
        QVERIFY2(said.at(2).startsWith(u"Recurrence of INC-") && said.at(2).endsWith(u"Old (suspected)"),
                 qPrintable(said.at(2)));
        QVERIFY2(said.at(3).startsWith(u"caused by this: INC-"), qPrintable(said.at(3)));
        QCOMPARE(model.at(2).way, LinkLine::Way::Stated);
        QCOMPARE(model.at(2).other, old);
    }

    void an_incident_nobody_knows_is_named_by_its_id()
    {
        support::IncidentBuilder story;
        story.say(Declared{});
        const QString other = story.otherSubject();
        story.say(Linked{LinkKind::Related, other, true});
        models::LinksModel model;
        model.show(*story.state(), {}, {});
        QVERIFY(model.index(0, 0).data().toString().contains(other));
    }

    void a_choice_narrows_by_every_word()
    {
        models::IncidentChoiceModel model;
        const QAbstractItemModelTester tester(&model);
        model.setChoices({choice(u"AAAAA"_qs, "Token stolen"), choice(u"BBBBB"_qs, "Token printed", Status::Closed)});
        QCOMPARE(model.rowCount(), 2);
        model.setSought(u"token STOLEN"_qs);
        QCOMPARE(model.rowCount(), 1);
        model.setSought(u"inc-bb"_qs);
        QCOMPARE(model.at(0).key, u"BBBBB"_qs);
        QCOMPARE(model.index(0, 0).data(look::WhoRole).toString(), u"Closed"_qs);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"P2"));
        model.setSought(u"nowhere"_qs);
        QCOMPARE(model.rowCount(), 0);
    }
};

PARAPET_TEST(TstLinksModel)
#include "tst_linksmodel.moc"
