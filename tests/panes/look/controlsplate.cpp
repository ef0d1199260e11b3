#include "panes/look/banner.h"
#include "panes/look/button.h"
#include "panes/look/cell.h"
#include "panes/look/iconbutton.h"
#include "panes/look/label.h"
#include "plates.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

using namespace look;

namespace {

QLayout *buttons(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *primary = new Button(u"Release 5 now"_qs, u"Enter"_qs, parent);
    primary->setPrimary(true);
    auto *off = new Button(u"Reject"_qs, u"R"_qs, parent);
    off->setEnabled(false);
    auto *plainButton = new QPushButton(u"&Save as…"_qs, parent);
    auto *standard = new QPushButton(u"Default"_qs, parent);
    standard->setAutoDefault(true);
    standard->setDefault(true);
    auto *pin = new IconButton(u"pin"_qs, u"Pin"_qs, parent);
    pin->setCheckable(true);
    pin->setChecked(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             primary, new Button(u"Hold"_qs, parent), new Button(u"Ask"_qs, u"A"_qs, parent), off, plainButton,
             standard, pin, new IconButton(u"copy"_qs, u"Copy"_qs, parent)})
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

QLayout *fields(QWidget *parent)
{
    auto *form = new QFormLayout;
    auto *line = new QLineEdit(u"sapphire-unicorn"_qs, parent);
    auto *empty = new QLineEdit(parent);
    empty->setPlaceholderText(u"host:port"_qs);
    auto *combo = new QComboBox(parent);
    combo->addItems({u"Supply chain P1"_qs, u"Credential leak"_qs});
    auto *typed = new QComboBox(parent);
    typed->setEditable(true);
    typed->addItem(u"typed or chosen"_qs);
    auto *spin = new QSpinBox(parent);
    spin->setSuffix(u" min"_qs);
    spin->setValue(15);
    auto *off = new QLineEdit(u"cannot be changed"_qs, parent);
    off->setEnabled(false);
    auto *date = new QDateTimeEdit(QDateTime(QDate(2025, 1, 15), QTime(3, 41, 2), Qt::UTC), parent);
    date->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_qs);
    form->addRow(u"&Name"_qs, line);
    form->addRow(u"Endpoint"_qs, empty);
    form->addRow(u"Playbook"_qs, combo);
    form->addRow(u"Reason"_qs, typed);
    form->addRow(u"Time-box"_qs, spin);
    form->addRow(u"Happened"_qs, date);
    form->addRow(u"Workspace"_qs, off);
    return form;
}

QLayout *choices(QWidget *parent)
{
    auto *column = new QVBoxLayout;
    auto *checked = new QCheckBox(u"Notify the executive"_qs, parent);
    checked->setChecked(true);
    auto *partly = new QCheckBox(u"Some of them"_qs, parent);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto *radio = new QRadioButton(u"Confirmed"_qs, parent);
    radio->setChecked(true);
    column->addWidget(checked);
    column->addWidget(partly);
    column->addWidget(new QCheckBox(u"Restricted"_qs, parent));
    column->addWidget(radio);
    column->addWidget(new QRadioButton(u"False positive"_qs, parent));
    auto *progress = new QProgressBar(parent);
    progress->setValue(62);
    progress->setTextVisible(false);
    column->addWidget(progress);
    auto *busy = new QProgressBar(parent);
    busy->setRange(0, 0);
    column->addWidget(busy);
    auto *slider = new QSlider(Qt::Horizontal, parent);
    slider->setValue(40);
    column->addWidget(slider);
    auto *tool = new QToolButton(parent);
    tool->setText(u"Tool"_qs);
    column->addWidget(tool);
    column->addStretch(1);
    return column;
}

QLayout *notices(QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    const std::pair<Banner::Kind, QString> all[] = {
        {Banner::Kind::Info, u"Declared as INC-7F3A."_qs},
        {Banner::Kind::Ok, u"1842 of 1842 entries verified."_qs},
        {Banner::Kind::Warn, u"The clock was set back 26 h: entries are written with the later time."_qs},
        {Banner::Kind::Bad, u"The journal could not be written: the disk is full. What you typed is kept."_qs}};
    for (const auto &[kind, text] : all) {
        auto *banner = new Banner(kind, parent);
        banner->setSpans({plain(text)});
        if (kind == Banner::Kind::Bad)
            banner->addVerb(u"Try again"_qs, u"F5"_qs);
        banner->setDismissible(kind == Banner::Kind::Info);
        column->addWidget(banner);
    }
    return column;
}

} // namespace

std::unique_ptr<QWidget> plates::controls()
{
    auto window = std::make_unique<Cell>();
    window->resize(860, 560);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    window->column()->addLayout(column);
    auto *tabs = new QTabBar(window.get());
    for (const QString &name : {u"Overview"_qs, u"Evidence"_qs, u"People"_qs})
        tabs->addTab(name);
    column->addWidget(tabs);
    column->addLayout(buttons(window.get()));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addLayout(fields(window.get()), 3);
    middle->addLayout(choices(window.get()), 2);
    auto *text = new QPlainTextEdit(window.get());
    QString many;
    for (int i = 1; i <= 30; ++i)
        many += QStringLiteral("Line %1 of what was said on the bridge\n").arg(i);
    text->setPlainText(many);
    middle->addWidget(text, 3);
    column->addLayout(middle);
    column->addLayout(notices(window.get()));
    return window;
}
