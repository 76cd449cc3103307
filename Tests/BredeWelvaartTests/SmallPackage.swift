extension TestPackage {
  /// A package of three wijken, small enough for a test to know its lines and columns by heart.
  static let small = TestPackage(files: smallFiles.mapValues { Array($0.utf8) })

  private static let smallFiles = [
    "datapackage.json": """
    {
      "title": "Proef",
      "resources": [
        {"name": "areas", "path": "areas.csv"},
        {"name": "themes", "path": "themes.csv"},
        {"name": "sources", "path": "sources.csv"},
        {"name": "indicators", "path": "indicators.csv"},
        {"name": "observations", "path": "observations.csv"},
        {"name": "assessments", "path": "assessments.csv"},
        {"name": "statements", "path": "statements.csv"},
        {"name": "facilities", "path": "facilities.csv"},
        {"name": "caveats", "path": "caveats.csv"},
        {"name": "places", "path": "places.csv"},
        {"name": "actions", "path": "actions.csv"},
        {"name": "criteria", "path": "criteria.csv"},
        {"name": "budgets", "path": "budgets.csv"},
        {"name": "balance", "path": "balance.csv"},
        {"name": "words", "path": "words.csv"},
        {"name": "glossary", "path": "glossary.csv"},
        {"name": "sums", "path": "sums.csv"}
      ]
    }

    """,
    "areas.csv": """
    code,name,short_name,level,parent,number,aliases
    NL1,Land,Land,land,,,
    GM1,Dorp,Dorp,gemeente,NL1,,
    WK1,Noord,Noord,wijk,GM1,1,Het Noorden; Boven
    WK2,Zuid,Zuid,wijk,GM1,2,
    WK3,Oost,Oost,wijk,GM1,3,

    """,
    "themes.csv": """
    id,name,short_name,order,definition
    wonen,Wonen,Wonen,1,Hoe men woont.
    milieu,Milieu,Milieu,2,Wat om ons heen is.

    """,
    "sources.csv": """
    id,title,publisher,published,reference_date,note
    blad,Het blad,Dorp,2024,,

    """,
    "indicators.csv": """
    id,name,short_name,theme,topic,unit,decimals,direction,kind,tolerance,definition,wheel
    groen,Groen,Groen,milieu,groen,%,1,higher,survey,0.5,Hoe groen het is.,wijk
    lawaai,Lawaai,Lawaai,milieu,geluid,%,0,lower,survey,2,Hoe luid het is.,gemeente wijk
    huur,Huur,Huur,wonen,huur,%,0,neutral,register,1,Hoeveel men huurt.,

    """,
    "observations.csv": """
    indicator,area,period,scenario,value,qualifier,status,source,locator,note
    groen,GM1,2024,,50.5,,A,blad,Tabel 1,
    groen,WK1,2024,,60.25,circa,A,blad,Tabel 1,
    groen,WK2,2024,,50.5,,A,blad,Tabel 1,
    groen,WK3,2024,,,,O,blad,Tabel 1,Een streepje
    lawaai,WK1,2024,,10,,A,blad,Tabel 2,
    lawaai,WK2,2024,,20,,A,blad,Tabel 2,
    lawaai,WK3,2024,,15,,A,blad,Tabel 2,

    """,
    "assessments.csv": """
    indicator,area,ring,reference,verdict,period,source,locator,note
    groen,GM1,trend,,better,2016/..,blad,Tekst,Meer groen
    lawaai,GM1,position,NL1,equal,,blad,Tekst,

    """,
    "statements.csv": """
    id,area,kind,theme,text,source,locator
    eerste,WK1,fact,wonen,Er staan huizen.,blad,Tekst

    """,
    "facilities.csv": """
    facility,area,presence,note,source,locator
    apotheek,WK1,yes,,blad,Tabel 3

    """,
    "caveats.csv": """
    id,title,text,indicators,areas,sources
    let-op,Let op,Niet te vergelijken.,groen,WK1,blad

    """,
    "places.csv": """
    name,area,kind,description,source,locator
    De Hoek,WK1,wijkcentrum,Hier drinkt men koffie.,blad,Tekst

    """,
    "actions.csv": """
    id,document,chapter,areas,theme,text,period,source,locator
    bomen,blad,Groen,WK1 WK2,milieu,Het dorp plant bomen.,2024-2026,blad,Tekst

    """,
    "criteria.csv": """
    group,order,text,source,locator
    Groen,1,Er komt groen bij.,blad,Tekst

    """,
    "budgets.csv": """
    household,income,dwelling,rent,energy,gross_income,rent_benefit,net_housing_cost,net_income,\
    other_benefits,remaining,norm,source,locator
    alleen,laag,flat,600,100,20000,250,450,1500,90,1140,1000,blad,Tekst

    """,
    "balance.csv": """
    side,factor,indicator
    draagkracht,Groen,groen

    """,
    "words.csv": """
    word,indicator,end,limit
    stil,lawaai,low,
    luid,lawaai,high,Dit is wat men hoort.

    """,
    "glossary.csv": """
    term,abbreviation,definition,source,locator
    Wijk,,Een deel van een dorp.,blad,Tekst

    """,
    "sums.csv": """
    id,indicators,total,tolerance
    alles,groen lawaai,70.25,0.5

    """,
    "map.geojson": """
    {"type": "FeatureCollection", "features": [
    {"properties": {"statcode": "WK1", "label": [6.5, 52.5]},
     "geometry": {"type": "Polygon", "coordinates": [[[6, 52], [7, 52], [7, 53], [6, 52]]]}}
    ]}

    """,
  ]
}
