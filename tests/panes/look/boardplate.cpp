#include "panes/look/banner.h"
#include "panes/look/bigclock.h"
#include "panes/look/button.h"
#include "panes/look/cell.h"
#include "panes/look/chipbar.h"
#include "panes/look/chiplabel.h"
#include "panes/look/keycap.h"
#include "panes/look/label.h"
#include "panes/look/phasebar.h"
#include "panes/look/rail.h"
#include "panes/look/richlabel.h"
#include "panes/look/rowlist.h"
#include "panes/look/sectionhead.h"
#include "panes/look/severitybadge.h"
#include "panes/look/statusstrip.h"
#include "plates.h"

#include <QHBoxLayout>
#include <QStandardItemModel>

using namespace look;

namespace {

QStandardItem *row(const Spans &spans, std::initializer_list<std::pair<int, QVariant>> roles)
{
    auto *item = new QStandardItem(plainText(spans));
    item->setData(QVariant::fromValue(spans), SpansRole);
    item->setData(plainText(spans), Qt::AccessibleTextRole);
    for (const auto &[role, value] : roles)
        item->setData(value, role);
    return item;
}

QStandardItem *entry(const QString &time, const QString &letter, Kind kind, const Spans &spans, const QString &who)
{
    return row(spans, {{EdgeTimeRole, time}, {KindRole, letter}, {KindVariantRole, int(kind)}, {WhoRole, who}});
}

QStandardItem *step(Check check, const Spans &spans, bool done = false)
{
    return row(spans, {{CheckRole, int(check)}, {DimRole, done}, {IndentRole, 8}});
}

QStandardItem *due(const QString &time, Token token, const Spans &spans)
{
    return row(spans, {{EdgeTimeRole, time}, {EdgeTokenRole, int(token)}});
}

RowList *list(const RowDelegate::Shape &shape, const QList<QStandardItem *> &rows, int current, QWidget *parent)
{
    auto *view = new RowList(shape, parent);
    auto *model = new QStandardItemModel(view);
    for (QStandardItem *item : rows)
        model->appendRow(item);
    view->setModel(model);
    if (current >= 0)
        view->setCurrentIndex(model->index(current, 0));
    return view;
}

QLayout *people()
{
    auto *second = new QHBoxLayout;
    second->setSpacing(14);
    second->addWidget(new RichLabel({dim(u"IC "_qs), strong(u"Ana"_qs), dim(u" 00:31"_qs)}));
    second->addWidget(new RichLabel({plain(u"Deputy open"_qs, Token::Warn)}));
    second->addWidget(new RichLabel({dim(u"Investigator "_qs), strong(u"Bo"_qs)}));
    second->addWidget(new RichLabel({dim(u"Communicator "_qs), strong(u"Cy"_qs)}));
    second->addWidget(new RichLabel({dim(u"Scribe "_qs), strong(u"Di"_qs)}));
    second->addWidget(new ChipLabel(u"Response met 06:10"_qs, Chip::Ok));
    second->addWidget(new ChipLabel(u"Acknowledged 00:38"_qs, Chip::Ok));
    second->addWidget(new ChipLabel(u"Update due 07:12"_qs, Chip::Warn));
    second->addStretch(1);
    second->addWidget(new RichLabel({mono(u"03:57:17Z  05:57 CEST"_qs, Token::Muted)}));
    return second;
}

QWidget *head(QWidget *parent)
{
    auto *top = new Cell(Qt::BottomEdge, Token::Surface, parent);
    auto *grid = new QVBoxLayout;
    grid->setContentsMargins(14, 7, 14, 8);
    grid->setSpacing(5);
    top->column()->addLayout(grid);
    auto *first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(new SeverityBadge(Severity::P1, 30, top));
    first->addWidget(new Label(u"Malicious release of left-padder pulled by 14 workflows"_qs, Font::Title));
    auto *id = new ChipLabel(u"INC-7F3A"_qs, Chip::Line, top);
    id->setMono(true);
    first->addWidget(id);
    first->addWidget(new ChipLabel(u"sapphire-unicorn"_qs, Chip::Line, top));
    first->addStretch(1);
    auto *clock = new BigClock(top);
    clock->setText(u"T+00:27:29"_qs);
    first->addWidget(clock);
    grid->addLayout(first);
    grid->addLayout(people());
    auto *phases = new PhaseBar(top);
    using S = Phase::State;
    phases->setPhases({{u"Detection"_qs, 4, 4, S::Done},
                       {u"Triage"_qs, 6, 6, S::Done},
                       {u"Isolation"_qs, 2, 4, S::Now},
                       {u"Investigation"_qs, 0, 8},
                       {u"Containment"_qs, 0, 4},
                       {u"Recovery"_qs, 0, 4},
                       {u"Review"_qs, 0, 5}});
    grid->addWidget(phases);
    return top;
}

QWidget *playbook(QWidget *parent)
{
    auto *cell = new Cell(Qt::RightEdge, Token::Surface, parent);
    cell->setFixedWidth(229);
    auto *title = new SectionHead(u"Playbook"_qs, cell);
    title->setRight(u"supply-chain P1 · v3"_qs);
    cell->column()->addWidget(title);
    const Span br = lineBreak();
    const QList<QStandardItem *> rows{
        row({strong(u"t+30 Isolation"_qs)}, {{WhoRole, u"due in 02:43"_qs}}),
        step(Check::Done, {plain(u"Disable affected workflows"_qs), br, dim(u"14 of 14 · E-011"_qs)}, true),
        step(Check::Done, {plain(u"Revoke exposed tokens"_qs), br, dim(u"3 · E-009"_qs)}, true),
        step(Check::Empty,
             {strong(u"Block malicious endpoints"_qs),
              br,
              {u"Bo · allowlist, 2 hosts"_qs, Token::Accent, Weight::Medium}}),
        step(Check::Blocked,
             {plain(u"Quarantine artifacts"_qs), br, plain(u"blocked: registry owner asleep"_qs, Token::Bad)}),
        row({strong(u"t+2h Investigation"_qs)}, {{WhoRole, u"0/8"_qs}}),
        step(Check::Empty, {plain(u"Reconstruct timeline"_qs)}),
        step(Check::NotApplicable, {dim(u"Check lateral movement"_qs)}),
        step(Check::Empty, {plain(u"Collect GitHub audit log "_qs), plain(u"2 d 04 h left"_qs, Token::Warn)}),
    };
    cell->column()->addWidget(list({.edge = 0, .left = 12, .right = 12, .padding = 3, .minimum = 24}, rows, 3, cell),
                              1);
    return cell;
}

QList<QStandardItem *> story()
{
    return {
        entry(u"21:07:13Z"_qs, u"g"_qs, Kind::Dashed,
              {dim(u"audit: package.publish left-padder 2.4.1 by svc-release pinned from GitHub"_qs)}, u"−1 d"_qs),
        entry(u"03:29:48Z"_qs, u"M"_qs, Kind::Ok,
              {strong(u"Detected"_qs), plain(u" by Harden-Runner: new outbound call to "_qs), mono(u"x.example"_qs),
               plain(u" from release.yml"_qs)},
              u"Bo"_qs),
        entry(u"03:30:26Z"_qs, u"M"_qs, Kind::Ok, {strong(u"Acknowledged"_qs), plain(u" by Ana"_qs)}, u"auto"_qs),
        entry(u"03:33:10Z"_qs, u"F"_qs, Kind::Plain,
              {plain(u"left-padder 2.4.1 published 21:07Z from an unknown token; postinstall reads env"_qs)}, u"Bo"_qs),
        entry(u"03:36:02Z"_qs, u"D"_qs, Kind::Accent,
              {strong(u"Proceed:"_qs),
               plain(u" disable 14 workflows before scoping. Objection: release train (Eve). Review 04:30Z"_qs)},
              u"Ana"_qs),
        entry(u"03:41:02Z"_qs, u"A"_qs, Kind::Plain,
              {plain(u"3 tokens revoked "_qs), plain(u"receipt E-009"_qs, Token::Accent)}, u"Bo"_qs),
        entry(u"03:44:50Z"_qs, u"A"_qs, Kind::Plain,
              {plain(u"14 workflows disabled in 9 repositories "_qs), plain(u"receipt E-011"_qs, Token::Accent)},
              u"Ana"_qs),
        entry(u"03:49:10Z"_qs, u"F"_qs, Kind::Plain,
              {plain(u"Runner egress to x.example continued until 03:44:41Z "_qs), chip(u"likely"_qs, Chip::Warn)},
              u"Bo"_qs),
        entry(u"03:52:00Z"_qs, u"N"_qs, Kind::Plain, {struck(u"Token belongs to the old release account"_qs)},
              u"Bo"_qs),
        entry(
            u"03:55 Z"_qs, u"N"_qs, Kind::Plain,
            {plain(
                 u"Legal is on the bridge, asks for customer list and whether the postinstall script could have "
                 u"read the secrets of other repositories on the same runner pool; needs an answer before 05:00Z "_qs),
             dim(u"(recorded 03:57, +2 min)"_qs)},
            u"Di"_qs),
    };
}

QWidget *timeline(QWidget *parent)
{
    auto *cell = new Cell(parent);
    auto *title = new SectionHead(u"Timeline"_qs, cell);
    auto *chips = new ChipBar(title);
    chips->addChip(u"story"_qs, u"Story"_qs);
    chips->addChip(u"all"_qs, u"All 214"_qs);
    chips->addChip(u"mine"_qs, u"Mine"_qs);
    title->addBeside(chips);
    title->addTrailing(new KeyCap(u"/"_qs, title));
    title->addTrailing(new Label(u"filter"_qs, Font::Small, Token::Muted, title));
    title->addTrailing(new Label(u"UTC"_qs, Font::Small, Token::Muted, title));
    cell->column()->addWidget(title);
    cell->column()->addWidget(list({}, story(), 6, cell), 1);
    auto *undo = new Banner(Banner::Kind::Info, cell);
    undo->setSpans({plain(u"Note at 03:52:00Z struck. "_qs), dim(u"It stays readable in All."_qs)});
    undo->addVerb(u"Undo"_qs, u"Ctrl+Shift+U"_qs);
    undo->setDismissible(true);
    cell->column()->addWidget(undo);
    return cell;
}

RichLabel *lines(const Spans &spans, QWidget *parent)
{
    auto *label = new RichLabel(spans, parent);
    label->setMaxLines(3);
    label->setContentsMargins(12, 0, 12, 0);
    return label;
}

QList<QStandardItem *> clocks()
{
    return {
        due(u"−01:12"_qs, Token::Bad, {strong(u"Tell PR and affected teams"_qs)}),
        due(u"02:43"_qs, Token::Warn, {plain(u"Block endpoints · Bo"_qs)}),
        due(u"07:12"_qs, Token::Warn, {plain(u"Executive update · Cy"_qs)}),
        due(u"12:00"_qs, Token::Text, {plain(u"Scope known? · Bo "_qs), dim(u"time-box"_qs)}),
        due(u"1:17 h"_qs, Token::Text, {plain(u"Investigation phase"_qs)}),
        due(u"2 d 04 h"_qs, Token::Text, {plain(u"Git events vanish "_qs), chip(u"Ctrl+G capture"_qs, Chip::Accent)}),
    };
}

QWidget *right(QWidget *parent)
{
    auto *cell = new Cell(Qt::LeftEdge, Token::Surface, parent);
    cell->setFixedWidth(263);
    auto *title = new SectionHead(u"Due next"_qs, cell);
    title->setRight(u"9"_qs);
    cell->column()->addWidget(title);
    auto *dues = list({.edge = 64,
                       .edgeAlignment = Qt::AlignRight,
                       .boldEdge = true,
                       .left = 12,
                       .right = 12,
                       .padding = 3,
                       .minimum = 24},
                      clocks(), -1, cell);
    dues->setFixedHeight(24 * 5 + 46 + 8);
    cell->column()->addWidget(dues);
    for (const auto &[name, words] :
         {std::pair<QString, Spans>{u"Scope"_qs,
                                    {strong(u"14"_qs), plain(u" workflows · "_qs), strong(u"9"_qs),
                                     plain(u" repositories · "_qs), strong(u"3"_qs), plain(u" tokens"_qs), lineBreak(),
                                     dim(u"2 endpoints · 1 package · 0 customers known"_qs)}},
          {u"Evidence"_qs,
           {strong(u"9"_qs), plain(u" sealed · "_qs), plain(u"2 expected"_qs, Token::Warn),
            plain(u" · 0 mismatched"_qs)}}}) {
        auto *section = new SectionHead(name, cell);
        section->setLineAbove(true);
        cell->column()->addWidget(section);
        auto *box = new QHBoxLayout;
        box->setContentsMargins(12, 0, 12, 8);
        box->addWidget(lines(words, cell));
        cell->column()->addLayout(box);
    }
    cell->column()->addStretch(1);
    return cell;
}

QWidget *strip(QWidget *parent)
{
    auto *strip = new StatusStrip(parent);
    strip->addLeft()->setSpans({strong(u"Offline"_qs, Token::Warn), dim(u" since 03:51Z · 3 entries wait"_qs)});
    strip->addLeft()->setSpans({dim(u"sealed "_qs), strong(u"1839"_qs), dim(u" of 1842"_qs)});
    strip->addRight()->setSpans({dim(u"acme-sec · live"_qs)});
    strip->addRight()->setSpans({dim(u"Di (dina-k)"_qs)});
    strip->addKey(u"Ctrl+K"_qs, u"anything"_qs);
    return strip;
}

} // namespace

std::unique_ptr<QWidget> plates::board()
{
    auto window = std::make_unique<QWidget>();
    window->resize(1366, 768);
    auto *all = new QVBoxLayout(window.get());
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    all->addLayout(upper, 1);
    auto *rail = new Rail(window.get());
    rail->setWorkspace(u"Acme · live workspace"_qs);
    rail->addItem(u"board"_qs, u"board"_qs, u"Board"_qs, u"Ctrl+1"_qs);
    rail->addItem(u"incidents"_qs, u"incidents"_qs, u"Incidents"_qs, u"Ctrl+2"_qs);
    rail->addItem(u"timeline"_qs, u"timeline"_qs, u"Timeline"_qs, u"Ctrl+3"_qs);
    rail->addSeparator();
    rail->addItem(u"evidence"_qs, u"evidence"_qs, u"Evidence"_qs, u"Ctrl+4"_qs);
    rail->addItem(u"log"_qs, u"log"_qs, u"Journal"_qs, u"Ctrl+5"_qs);
    rail->addItem(u"settings"_qs, u"settings"_qs, u"Settings"_qs, u"Ctrl+6"_qs);
    rail->setCurrent(u"board"_qs);
    rail->setCount(u"incidents"_qs, 3, true);
    rail->setCount(u"evidence"_qs, 6);
    upper->addWidget(rail);
    auto *pane = new QVBoxLayout;
    pane->setSpacing(0);
    upper->addLayout(pane, 1);
    pane->addWidget(head(window.get()));
    auto *cells = new QHBoxLayout;
    cells->setSpacing(0);
    pane->addLayout(cells, 1);
    cells->addWidget(playbook(window.get()));
    cells->addWidget(timeline(window.get()), 1);
    cells->addWidget(right(window.get()));
    all->addWidget(strip(window.get()));
    return window;
}
