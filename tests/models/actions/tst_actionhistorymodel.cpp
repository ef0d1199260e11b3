#include "domain/actions/actionmoved.h"
#include "domain/actions/actionopened.h"
#include "domain/actions/actionverified.h"
#include "domain/journal/struck.h"
#include "models/actions/actionhistorymodel.h"
#include "models/look/roles.h"
#include "models/look/span.h"
#include "support/storybuilder.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace actions;
using namespace std::chrono_literals;

namespace {

class ActionBuilder : public support::StoryBuilder<Action, ActionBuilder>
{
};

ActionBuilder opened()
{
    ActionBuilder story;
    ActionOpened wanted;
    wanted.title = QStringLiteral("Expire tokens");
    story.say(wanted);
    return story;
}

} // namespace

class TstActionHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_latest_stands_first_with_who_and_when()
    {
        ActionBuilder story = opened();
        story.at(1h).as(u"bo"_qs).say(ActionMoved{ActionState::Done, u"merged"_qs});
        models::ActionHistoryModel model;
        const QAbstractItemModelTester tester(&model);
        model.setAction(story.state());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"bo, 2025-01-15 04:15Z: Done: Expire tokens (merged)"_qs);
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"ana"));
        model.setZone(QTimeZone("Europe/Berlin"));
        QVERIFY(model.index(0, 0).data().toString().contains(u"05:15 CET"));
    }

    void what_does_not_count_is_struck_and_says_why()
    {
        ActionBuilder story = opened();
        const QString early = story.as(u"bo"_qs).say(ActionVerified{u"nothing"_qs}); // it is not done
        QVERIFY(!story.state()->line(early)->refused.isEmpty());
        models::ActionHistoryModel model;
        model.setAction(story.state());
        const auto spans = model.index(0, 0).data(look::SpansRole).value<look::Spans>();
        QVERIFY(spans.last().struck);
        QVERIFY(look::plainText(spans).contains(u"not done"));
        QVERIFY(model.index(0, 0).data(look::DimRole).toBool());
    }

    void more_of_the_same_item_is_inserted_and_another_replaces()
    {
        ActionBuilder story = opened();
        models::ActionHistoryModel model;
        const QAbstractItemModelTester tester(&model);
        model.setAction(story.state());
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        story.say(ActionMoved{ActionState::InProgress, {}});
        model.setAction(story.state());
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        model.setAction(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

PARAPET_TEST(TstActionHistoryModel)
#include "tst_actionhistorymodel.moc"
