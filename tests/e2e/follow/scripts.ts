import type { Script } from './script.ts';

/** A page that once led us astray, or could, and the words that have to be marked in the end. */
interface KnownScript extends Script {
  does: string;
  marks: string[];
}

export const SCRIPTS: KnownScript[] = [
  {
    does: 'puts a block into the midst of a name',
    html: '<div>Keir Starmer in Downing <i></i>Street</div>',
    steps: [['insert', 2, 'afterend', '<p>x</p>']],
    marks: ['Keir Starmer'],
  },
  {
    does: 'takes a block out of the midst of a name',
    html: '<div>Keir <p>x</p>Starmer</div>',
    steps: [['remove', 2]],
    marks: ['Keir Starmer'],
  },
  {
    does: 'takes a script out of the midst of a name',
    html: '<div>Keir <script></script><!-- -->Starmer</div>',
    steps: [['remove', 2]],
    marks: ['Keir Starmer'],
  },
  {
    does: 'puts a block before what was the whole text of a heading',
    html: '<h2>Europe</h2><p>Keir Starmer said so.</p>',
    steps: [
      ['pause', 'rest'],
      ['insert', 1, 'afterbegin', '<p>Keir Starmer</p>'],
    ],
    marks: ['Keir Starmer', 'Keir Starmer'],
  },
  {
    does: 'puts a block before a script that goes from the midst of a name',
    html: '<div>Keir <script></script>Starmer</div>',
    steps: [
      ['pause', 'rest'],
      ['insert', 2, 'beforebegin', '<p>x</p>'],
      ['remove', 4],
    ],
    marks: ['Starmer'],
  },
  {
    does: 'changes the text of an element that has a shadow tree',
    html: '<div>Keir Starmer said</div>',
    steps: [
      ['attach', 1, 'open', '<p>Keir Starmer</p><slot></slot>'],
      ['pause', 'rest'],
      ['data', 0, 'Keir Starmer spoke'],
    ],
    marks: ['Keir Starmer'],
  },
  {
    does: 'lets two blocks change places',
    html: '<p>Keir Starmer</p><p>Keir Starmer</p>',
    steps: [
      ['pause', 'rest'],
      ['move', 0, 'afterend', 2],
    ],
    marks: ['Keir Starmer'],
  },
  {
    does: 'splits a name',
    html: '<p>Keir Starmer</p>',
    steps: [
      ['split', 0, 5],
      ['pause', 'rest'],
      ['split', 1, 4],
    ],
    marks: ['Keir Starmer'],
  },
  {
    does: 'joins the texts of a name',
    html: '<p>Keir Starmer</p>',
    steps: [
      ['split', 0, 5],
      ['pause', 'rest'],
      ['normalise', 0],
    ],
    marks: ['Keir Starmer'],
  },
  {
    does: 'unwraps a part of a name',
    html: '<p>Keir <b>Star</b>mer</p>',
    steps: [['unwrap', 2]],
    marks: ['Keir Starmer'],
  },
  {
    does: 'empties the sign of a note',
    html: '<p>Keir <sup>2</sup>Starmer</p>',
    steps: [['data', 1, '']],
    marks: ['Keir Starmer'],
  },
  {
    does: 'parts a name by a rule of style',
    html: '<p><b>Keir</b> <b>Starmer</b> and Dick Schoof</p>',
    steps: [
      ['pause', 'rest'],
      ['style', 'b { display: block }'],
    ],
    marks: ['Dick Schoof'],
  },
  {
    does: 'joins a name by style',
    html: '<p>Keir <b style="display:block">Starmer</b></p>',
    steps: [
      ['pause', 'rest'],
      ['set', 2, 'style', ''],
    ],
    marks: ['Keir Starmer'],
  },
  {
    does: 'opens details',
    html: '<details><summary>More</summary>Keir Starmer</details>',
    steps: [['set', 1, 'open', '']],
    marks: ['Keir Starmer'],
  },
  {
    does: 'lets what was hidden be found',
    html: '<p hidden>Keir Starmer</p>',
    steps: [['set', 1, 'hidden', 'until-found']],
    marks: ['Keir Starmer'],
  },
  {
    does: 'hides what could be found',
    html: '<p hidden=until-found>Keir Starmer</p><p>Dick Schoof</p>',
    steps: [['set', 1, 'hidden', '']],
    marks: ['Dick Schoof'],
  },
  {
    does: 'changes what it hides and shows it again',
    html: '<p>Keir Starmer</p>',
    steps: [
      ['set', 1, 'hidden', ''],
      ['pause', 'task'],
      ['data', 0, 'Dick Schoof'],
      ['pause', 'task'],
      ['set', 1, 'hidden', null],
    ],
    marks: ['Dick Schoof'],
  },
  {
    does: 'has a part edited',
    html: '<div><p>Keir Starmer</p></div><p>Dick Schoof</p>',
    steps: [['set', 1, 'contenteditable', 'true']],
    marks: ['Dick Schoof'],
  },
  {
    does: 'has the whole document edited',
    html: '<p>Keir Starmer</p>',
    steps: [
      ['pause', 'rest'],
      ['design', 'on'],
    ],
    marks: [],
  },
  {
    does: 'has the whole document edited, and then no longer',
    html: '<p>Keir Starmer</p>',
    steps: [
      ['design', 'on'],
      ['data', 0, 'Dick Schoof'],
      ['pause', 'rest'],
      ['design', 'off'],
    ],
    marks: ['Dick Schoof'],
  },
  {
    does: 'attaches a shadow root to an element that was read long ago',
    html: '<div>x</div>',
    steps: [
      ['pause', 'rest'],
      ['attach', 1, 'open', '<p>Keir Starmer</p>'],
    ],
    marks: ['Keir Starmer'],
  },
  {
    does: 'attaches a closed shadow root while the lookout is alone',
    html: '<div>x</div>',
    steps: [
      ['pause', 'rest'],
      ['attach', 1, 'closed', '<p>Keir Starmer</p>'],
    ],
    early: true,
    marks: ['Keir Starmer'],
  },
  {
    does: 'defines a custom element late',
    html: '<x-late></x-late>',
    steps: [
      ['pause', 'rest'],
      ['define', '<b>Keir Starmer</b>'],
    ],
    marks: ['Keir Starmer'],
  },
  {
    does: 'takes all sheets from a shadow root',
    html: '<div></div>',
    steps: [
      ['attach', 1, 'open', '<p>Keir Starmer</p>'],
      ['pause', 'rest'],
      ['undress', 0],
    ],
    marks: ['Keir Starmer'],
  },
  {
    does: 'moves a text from one shadow tree to another',
    html: '<div></div><section></section>',
    steps: [
      ['attach', 1, 'open', '<p>Keir Starmer</p>'],
      ['attach', 2, 'closed', '<p></p>'],
      ['pause', 'rest'],
      ['move', 2, 'beforeend', 4],
    ],
    marks: ['Keir Starmer'],
  },
  {
    does: 'moves a shadow host that holds a name',
    html: '<div></div><section>Dick Schoof</section>',
    steps: [
      ['attach', 1, 'open', '<p>Keir Starmer</p>'],
      ['pause', 'rest'],
      ['move', 0, 'beforeend', 3],
    ],
    marks: ['Keir Starmer', 'Dick Schoof'],
  },
  {
    does: 'moves what is just being read',
    html: '',
    steps: [
      ['body', '<div><p>Keir Starmer</p><p>Dick Schoof</p></div><p>Giorgia Meloni</p>'],
      ['pause', 'task'],
      ['move', 0, 'afterend', 4],
    ],
    hurried: true,
    marks: ['Giorgia Meloni', 'Keir Starmer', 'Dick Schoof'],
  },
  {
    does: 'sends a name into a frame',
    html: '<p>Keir Starmer</p><p>Dick Schoof</p>',
    steps: [
      ['frame', 0],
      ['pause', 'rest'],
      ['send', 0, 0],
    ],
    marks: ['Dick Schoof'],
  },
  {
    does: 'replaces its body',
    html: '<p>Keir Starmer</p>',
    steps: [['body', '<p>Dick Schoof</p>']],
    marks: ['Dick Schoof'],
  },
  {
    does: 'writes itself anew',
    html: '<p>Keir Starmer</p>',
    steps: [
      ['write', '<p>Dick Schoof</p>'],
      ['pause', 'rest'],
      ['insert', 1, 'afterend', 'Giorgia Meloni'],
    ],
    marks: ['Dick Schoof', 'Giorgia Meloni'],
  },
  {
    does: 'clears the registry of highlights',
    html: '<p>Keir Starmer</p>',
    steps: [['pause', 'rest'], ['clear highlights']],
    marks: ['Keir Starmer'],
  },
];
