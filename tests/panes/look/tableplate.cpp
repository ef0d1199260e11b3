#include "panes/look/button.h"
#include "panes/look/cell.h"
#include "panes/look/chipbar.h"
#include "panes/look/chiplabel.h"
#include "panes/look/emptystate.h"
#include "panes/look/label.h"
#include "panes/look/rowtable.h"
#include "panes/look/searchfield.h"
#include "panes/look/sectionhead.h"
#include "plates.h"

#include "models/look/roles.h"
#include "models/look/span.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>

using namespace look;

namespace {

QStandardItem *cell(const QString &text, std::initializer_list<std::pair<int, QVariant>> roles = {})
{
    auto *item = new QStandardItem(text);
    for (const auto &[role, value] : roles)
        item->setData(value, role);
    return item;
}

QStandardItem *words(const Spans &spans)
{
    return cell(plainText(spans), {{SpansRole, QVariant::fromValue(spans)}});
}

void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels(
        {u"Severity"_qs, u"Incident"_qs, u"Title"_qs, u"Clock"_qs, u"State"_qs, u"Entries"_qs, u"Commander"_qs});
    const QStringList clocks{u"−01:12"_qs, u"06:12 of 15 min"_qs, u"0:31 h of 1 h"_qs, u"3:40 h of 4 h"_qs, u"met"_qs};
    const QList<std::pair<QString, Chip>> states{{u"active"_qs, Chip::Bad},
                                                 {u"triage"_qs, Chip::Warn},
                                                 {u"contained"_qs, Chip::Ok},
                                                 {u"monitoring"_qs, Chip::Line},
                                                 {u"closed"_qs, Chip::Plain}};
    for (int i = 0; i < 5; ++i) {
        const QVariant tone = int(i == 0 ? Tone::Bad : Tone::Plain);
        QList<QStandardItem *> row{
            cell({}, {{SeverityRole, std::min(i, 3) + 1}}),
            cell(QStringLiteral("INC-7F3%1").arg(i), {{MonoRole, true}}),
            words({plain(u"Malicious release of left-padder "_qs), dim(u"14 workflows"_qs)}),
            cell(clocks.at(i),
                 {{MonoRole, true},
                  {TokenRole,
                   int(i == 0       ? Token::Bad
                           : i == 1 ? Token::Warn
                                    : Token::Text)}}),
            cell(states.at(i).first, {{ChipRole, int(states.at(i).second)}}),
            cell(QString::number(214 - i * 37), {{Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter)}}),
            cell(i == 3 ? u"open"_qs : u"Ana"_qs, {{DimRole, i == 3}}),
        };
        for (QStandardItem *item : row)
            item->setData(tone, ToneRole);
        model.appendRow(row);
    }
    model.setHeaderData(5, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
}

QWidget *bar(QWidget *parent)
{
    auto *top = new Cell(Qt::BottomEdge, Token::Surface, parent);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(8);
    row->addWidget(new Label(u"Incidents"_qs, Font::Title));
    auto *chips = new ChipBar(top);
    chips->addChip(u"open"_qs, u"Open 3"_qs);
    chips->addChip(u"closed"_qs, u"Closed 140"_qs);
    row->addWidget(chips);
    row->addStretch(1);
    row->addWidget(new ChipLabel(u"Mine 2"_qs, Chip::Line, top));
    auto *search = new SearchField(u"Filter"_qs, top);
    search->setKey(u"/"_qs);
    search->setFixedWidth(160);
    row->addWidget(search);
    auto *declare = new Button(u"Declare incident"_qs, u"Ctrl+N"_qs, top);
    declare->setPrimary(true);
    row->addWidget(declare);
    top->column()->addLayout(row);
    return top;
}

} // namespace

std::unique_ptr<QWidget> plates::table()
{
    auto window = std::make_unique<Cell>();
    window->resize(1100, 460);
    window->column()->addWidget(bar(window.get()));
    auto *view = new RowTable(window.get());
    auto *model = new QStandardItemModel(view);
    fill(*model);
    view->setModel(model);
    const int widths[] = {78, 100, 330, 150, 120, 80};
    for (int i = 0; i < 6; ++i)
        view->setColumnWidth(i, widths[i]);
    view->setSortingEnabled(false);
    view->horizontalHeader()->setSortIndicatorShown(true);
    view->horizontalHeader()->setSortIndicator(3, Qt::AscendingOrder);
    view->selectRow(1);
    view->setFixedHeight(30 + 34 * 5 + 8);
    window->column()->addWidget(view);
    auto *head = new SectionHead(u"Evidence"_qs, window.get());
    head->setLineAbove(true);
    window->column()->addWidget(head);
    auto *empty =
        new EmptyState(u"Nothing is collected yet"_qs,
                       u"Evidence comes from a capture, from a file dropped here or from the steps that expect it. "
                       u"Each file is hashed while it is read and sealed with an entry."_qs,
                       window.get());
    empty->addVerb(u"Collect a file…"_qs, u"Ctrl+G"_qs);
    empty->addVerb(u"Open the playbook"_qs);
    window->column()->addWidget(empty);
    window->column()->addStretch(1);
    return window;
}
